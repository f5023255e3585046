import { useTexts } from '../ui/texts';

/** Why each entry of the page in view was taken or left, folded; nothing where none was read. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  const textOf = useTexts();
  if (reasons.length === 0) return null;
  return (
    <details class="reasons" data-reasons>
      <summary>{textOf('unlisted_why')}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
