/** Decap’s box for formatted text, which leaves alone what nobody has changed. */
import richtext from 'decap-cms-widget-richtext';
import { Component } from 'react';

interface Props {
  value: string | undefined;
  onChange(value: string): void;
}
const { controlComponent: Control, ...widget } = richtext.Widget();

/**
 * The box spells a text in its own way (`*` for `-`, other blank lines) and reports that as a change, on opening
 * or when somebody only clicks in it. What counts is what differs from that spelling after a hand was on the box.
 */
class Richtext extends Component<Props> {
  private readonly original = this.props.value ?? '';
  /** The original in the box’s own spelling, once it has told it. */
  private respelled: string | undefined;
  private isTouched = false;
  private readonly box: { current: { focus(): void } | null } = { current: null };

  focus() {
    this.box.current?.focus();
  }

  private readonly touched = () => {
    this.isTouched = true;
  };

  private readonly changed = (value: string) => {
    if (!this.isTouched || sameText(value, this.original)) this.respelled ??= value;
    const text = value === this.respelled ? this.original : value;
    if (text !== (this.props.value ?? '')) this.props.onChange(text);
  };

  override render() {
    return (
      <div onKeyDownCapture={this.touched} onPointerDownCapture={this.touched} onPasteCapture={this.touched}>
        <Control {...this.props} ref={this.box} onChange={this.changed} />
      </div>
    );
  }
}

function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** A text without the differences of spelling that mean nothing in Markdown. */
function plain(text: string): string {
  return text
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/^(\s*)[*+-] /gm, '$1- ')
    .replace(/\s+/g, ' ')
    .trim();
}

export const richtextWidget = { ...widget, controlComponent: Richtext };
