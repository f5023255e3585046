import type { ClassRule, Criteria } from './criteria';

/**
 * The rules that were read, the usual ones and what seems to be asked, all as if the page said so: a
 * password that meets them is the most likely to be accepted. They give no verdict.
 */
export function strictest(criteria: Criteria): Criteria {
  const { guessed, forbids } = criteria;
  const specials = criteria.specials ?? guessed.specials;
  const asked = (rule: ClassRule): ClassRule => ({
    ...rule,
    ...(rule.id === 'special' && specials ? { characters: specials } : {}),
    from: 'lines',
  });
  return {
    ...criteria,
    reading: 'whole',
    lengthFrom: 'lines',
    minLength: Math.max(criteria.minLength, guessed.length),
    classes: criteria.classes.map(asked),
    required: criteria.reading === 'whole' ? criteria.required : criteria.classes.length,
    specials,
    forbids: forbids.filter((what) => what !== 'identifier' && what !== 'previous'),
  };
}
