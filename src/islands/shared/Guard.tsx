import { Component, type ReactNode } from 'react';
import { LoadAgain } from './LoadAgain.tsx';

interface Props {
  sentence: string;
  /** What stands below the sentence: what the page had before, or another way on. */
  instead?: ReactNode;
  children: ReactNode;
}

/** A part that cannot be fetched or drawn takes nothing else with it: a sentence and a way on stand in its place. */
export class Guard extends Component<Props, { failed: boolean }> {
  // A field of the class would need a helper in the browsers of 2021, which is a file more on every page.
  constructor(props: Props) {
    super(props);
    this.state = { failed: false };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <>
        <Trouble>{this.props.sentence}</Trouble>
        {this.props.instead}
      </>
    );
  }
}

/** What is wrong, and a button that often helps: `again` asks for what did not come, and else the page is loaded again. */
export function Trouble({ children, again }: { children: string; again?: () => void }) {
  return (
    <p className="trouble" role="status">
      <span>{children}</span>{' '}
      {again ? (
        <button type="button" className="pill" onClick={again}>
          Try again
        </button>
      ) : (
        <LoadAgain />
      )}
    </p>
  );
}
