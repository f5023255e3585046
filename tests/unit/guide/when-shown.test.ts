// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { whenShown } from '../../../lib/guide/watch/when-shown';

const settled = async (): Promise<boolean> => {
  let done = false;
  whenShown(document).then(() => {
    done = true;
  });
  await new Promise((later) => setTimeout(later));
  return done;
};

const prerendering = (is: boolean | undefined) =>
  Object.defineProperty(document, 'prerendering', { value: is, configurable: true });

describe('waiting until the page is shown', () => {
  beforeEach(() => prerendering(undefined));

  it.each([undefined, false])('takes no time when prerendering is %s', async (is) => {
    prerendering(is);
    expect(await settled()).toBe(true);
  });

  it('lasts as long as the page is prerendered', async () => {
    prerendering(true);
    expect(await settled()).toBe(false);
  });

  it('ends when it is shown', async () => {
    prerendering(true);
    const shown = whenShown(document);
    prerendering(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    await expect(shown).resolves.toBeUndefined();
  });
});
