import type { ComponentChildren } from 'preact';
import type { Texts } from '../../lib/texts/texts';
import { LogoIcon } from './icons';

interface HeadProps {
  texts: Texts;
  /** The buttons of the header. */
  children: ComponentChildren;
}

/** The header of a panel: the name of the extension, and that it is unofficial. */
export function Head({ texts, children }: HeadProps) {
  return (
    <header class="head">
      <span class="logo">
        <LogoIcon />
      </span>
      <p class="name">
        {texts.get('guide_name')} <small>{texts.get('guide_unofficial')}</small>
      </p>
      {children}
    </header>
  );
}
