// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { useUniqueId } from '../../../components/ui/use-unique-id';

const Named = () => <p id={useUniqueId()} />;
const Several = ({ many }: { many: number }) => (
  <>
    {Array.from({ length: many }, (_, key) => (
      <Named key={key} />
    ))}
  </>
);

const ids = (root: ParentNode) => [...root.querySelectorAll('p')].map(({ id }) => id);

it('an id stays the same, and that of no other, however often its root is rendered', () => {
  const root = document.createElement('div');
  const seen: string[] = [];
  for (const many of [1, 2, 3, 4]) {
    render(<Several many={many} />, root);
    expect(ids(root).slice(0, seen.length)).toEqual(seen);
    seen.push(...ids(root).slice(seen.length));
  }
  expect(new Set(seen).size).toBe(4);
});

it('an id is that of no element of another root', () => {
  const [one, other] = [document.createElement('div'), document.createElement('div')];
  render(<Several many={2} />, one);
  render(<Several many={2} />, other);
  expect(new Set([...ids(one), ...ids(other)]).size).toBe(4);
});
