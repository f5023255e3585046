import { Component } from 'preact';
import { LANGUAGE_FACTS, type Language } from '../../lib/texts/languages';
import type { Texts } from '../../lib/texts/texts';
import { LanguageIcon } from '../ui/icons';
import { LanguageOptions } from '../ui/language-options';

interface LanguageToolProps {
  texts: Texts;
  onLanguage(language: Language): void;
}

/** The language menu, whose options are drawn on first use. A class, as the overlay has no hooks. */
export class LanguageTool extends Component<LanguageToolProps, { wanted: boolean }> {
  override state = { wanted: false };
  readonly #want = () => {
    if (!this.state.wanted) this.setState({ wanted: true });
  };

  override render() {
    const { texts, onLanguage } = this.props;
    const label = texts.get('guide_language');
    return (
      <span class="icon-button language" title={label} onPointerEnter={this.#want}>
        <LanguageIcon />
        <select
          aria-label={label}
          value={texts.language}
          onFocus={this.#want}
          onChange={({ currentTarget: { value } }) => onLanguage(value as Language)}
        >
          {this.state.wanted ? (
            <LanguageOptions />
          ) : (
            <option value={texts.language} lang={texts.language}>
              {LANGUAGE_FACTS[texts.language].name}
            </option>
          )}
        </select>
      </span>
    );
  }
}
