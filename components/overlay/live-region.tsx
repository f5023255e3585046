import { Component } from 'preact';
import { PageWords } from '../ui/page-words';

/**
 * A live region. Empty at first, as it must exist before its text does; the text then changes without
 * rendering the rest of the guide again.
 */
export class LiveRegion extends Component<object, { text: string }> {
  override state = { text: '' };

  /** @param text what to announce; nothing if empty */
  say(text: string) {
    if (text !== this.state.text) this.setState({ text });
  }

  override render() {
    return (
      <p class="unseen" role="status">
        <PageWords text={this.state.text} />
      </p>
    );
  }
}
