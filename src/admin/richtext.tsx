/** Decap’s box for formatted text, which leaves alone what nobody has changed. */
import richtext from 'decap-cms-widget-richtext';
import { Component } from 'react';

interface Props {
  value: string | undefined;
  onChange(value: string): void;
}
const { controlComponent: Control, ...widget } = richtext.Widget();

/**
 * On opening, the box writes the text again in its own spelling (`*` for `-`, other blank lines) and reports
 * that as a change. Only what differs from that first spelling was changed by a person.
 */
class Richtext extends Component<Props> {
  private opened: string | undefined;
  private readonly box: { current: { focus(): void } | null } = { current: null };

  focus() {
    this.box.current?.focus();
  }

  private readonly changed = (value: string) => {
    this.opened ??= value;
    const isAsOpened = value === this.opened;
    if (!isAsOpened || !sameText(value, this.props.value ?? '')) this.props.onChange(value);
  };

  override render() {
    return <Control {...this.props} ref={this.box} onChange={this.changed} />;
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
