import type { ComponentChildren } from 'preact';
import { groupByEnt } from '../../lib/people/group-by-ent';
import type { KeptEnt, Person } from '../../lib/people/person';
import { type TextOf, useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';

/**
 * A list of people, those of one ENT together under its name. Where no two have the same, names over each
 * would only take room.
 */
export function ByEnt(props: {
  people: readonly Person[];
  nameOfEnt: (ent: KeptEnt) => string;
  /** One entry of the list; whether the name of their ENT stands above it. */
  line: (person: Person, isNamed: boolean) => ComponentChildren;
}) {
  const textOf = useTexts();
  const { people, line } = props;
  const groups = groupByEnt(people, props.nameOfEnt);
  const id = useUniqueId();
  const all = (some: readonly Person[], isNamed: boolean) =>
    some.map((person) => line(person, isNamed));
  if (groups.length === 1 || groups.length === people.length) {
    return (
      <ul class="people__list">
        {all(
          groups.flatMap((group) => group.people),
          false,
        )}
      </ul>
    );
  }
  return (
    <>
      {groups.map(({ ents, people: together }, rank) => (
        <div class="people__group" key={ents.join()} data-ent-group>
          <p class="people__ent" id={`${id}-${rank}`}>
            <bdi>{titleOf(ents, textOf)}</bdi>
          </p>
          <ul class="people__list" aria-labelledby={`${id}-${rank}`}>
            {all(together, ents.length === 1)}
          </ul>
        </div>
      ))}
    </>
  );
}

function titleOf([first, ...more]: readonly string[], textOf: TextOf): string {
  if (!first) return textOf('people_no_ent');
  return more.length > 0 ? textOf('people_several_ents') : first;
}
