import { useTexts } from '../ui/texts';

/** Stands where the kept people would: the school has it that nobody is kept. */
export function KeepsNobody() {
  const textOf = useTexts();
  return (
    <div>
      <p>{textOf('school_keeps_nobody')}</p>
      <p class="quiet">{textOf('school_chosen')}</p>
    </div>
  );
}
