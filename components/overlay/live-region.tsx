import { Component } from 'preact';
import { PageWords } from '../ui/page-words';

/**
 * What a screen reader is told. Empty at first, as a live region must stand before its words; these
 * then come without the rest of the guide being drawn again.
 */
export class LiveRegion extends Component<object, { text: string }> {
  override state = { text: '' };

  /** @param text what to tell; an empty one is not spoken */
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
