import type { ComponentChildren } from 'preact';
import type { Texts } from '../../lib/texts/texts';
import { LogoIcon } from '../ui/icons';

interface HeadProps {
  texts: Texts;
  /** Its buttons. */
  children: ComponentChildren;
}

/** The head of a panel: whose it is, and that it is nobody's official one. */
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
