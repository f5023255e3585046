import type { ComponentChildren } from 'preact';
import type { Texts } from '../../lib/texts/texts';
import { LogoIcon } from '../ui/icons';

interface HeadProps {
  texts: Texts;
  /** The buttons of the header. */
  children: ComponentChildren;
}

/**
 * The same in one small line, where there is no room for a header. Voices are told by the label of the
 * panel.
 */
export function Signature({ texts }: Pick<HeadProps, 'texts'>) {
  return (
    <p class="signature" data-brief="step" aria-hidden="true">
      {texts.get('guide_name')} · {texts.get('guide_unofficial')}
    </p>
  );
}

/** The header of a panel: the name of the extension, and that it is unofficial. */
export function Head({ texts, children }: HeadProps) {
  return (
    <header class="head">
      <span class="head__logo">
        <LogoIcon />
      </span>
      <p class="head__name">
        {texts.get('guide_name')} <small>{texts.get('guide_unofficial')}</small>
      </p>
      {children}
    </header>
  );
}
