import { Component } from 'preact';
import { PageWords } from '../ui/page-words';

/** Where a live region is reached from, once it stands. */
export interface LiveText {
  /** @param text what to tell; an empty one is not spoken */
  say?(text: string): void;
}

/**
 * What a screen reader is told. Empty at first, as a live region must stand before its words; these
 * then come without the rest of the guide being drawn again.
 */
export class LiveRegion extends Component<{ from: LiveText }, { text: string }> {
  override state = { text: '' };

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
