import { Component, type ReactNode } from 'react';

/** A part that cannot be fetched or drawn takes nothing else with it: a sentence stands in its place. */
export class Guard extends Component<{ sentence: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p role="status">{this.props.sentence}</p> : this.props.children;
  }
}
