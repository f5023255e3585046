import type { ReadKey } from '../../lib/school/read-policy';
import { useTexts } from '../ui/texts';
import { useOutcome } from './outcome';

/** Each key that the browser gave, with its value and what became of it. */
export function PolicyTable({ keys }: { keys: readonly ReadKey[] }) {
  const textOf = useTexts();
  const outcomeOf = useOutcome();
  return (
    <table class="policy">
      <thead>
        <tr>
          <th scope="col">{textOf('policy_key')}</th>
          <th scope="col">{textOf('policy_value')}</th>
          <th scope="col">{textOf('policy_outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((one) => (
          <tr key={one.key} data-state={one.state}>
            <th scope="row">
              <bdi class="policy__code">{one.key}</bdi>
            </th>
            <td>
              <bdi class="policy__code">{JSON.stringify(one.given)}</bdi>
            </td>
            <td>{outcomeOf(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
