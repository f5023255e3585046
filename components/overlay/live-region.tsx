import { Component } from 'preact';
import type { GuideText } from '../../lib/texts/page-words';
import { PageWords } from '../ui/page-words';

/** Sets the text of a live region while it is rendered. */
export interface LiveText {
  /** @param text what to announce; nothing if empty */
  say?(text: GuideText): void;
}

/**
 * A live region. Empty at first, as it must exist before its text; the text then changes without
 * rendering the rest of the guide again.
 */
export class LiveRegion extends Component<{ from: LiveText }, { text: GuideText }> {
  override state: { text: GuideText } = { text: '' };

  override componentDidMount() {
    this.props.from.say = (text) => this.setState({ text });
  }

  override componentWillUnmount() {
    delete this.props.from.say;
  }

  override render() {
    return (
      <p class="unseen" role="status">
        <PageWords text={this.state.text} />
      </p>
    );
  }
}
