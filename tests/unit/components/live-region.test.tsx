// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { LiveRegion, type LiveText } from '../../../components/overlay/live-region';
import { guideText } from '../texts/guide-text';

it('stands empty before it is told anything, and is told without anything else being drawn', async () => {
  const root = document.createElement('div');
  const told: LiveText = {};
  const Drawn = vi.fn(() => <LiveRegion from={told} />);
  render(<Drawn />, root);
  expect(root.querySelector('[role=status]')?.textContent).toBe('');
  told.say?.(guideText('Clique sur « Élève ».'));
  await vi.waitFor(() =>
    expect(root.querySelector('[role=status]')?.textContent).toBe('Clique sur « Élève ».'),
  );
  expect(Drawn).toHaveBeenCalledTimes(1);
});
