/** The heading of a part of a form: “Who is it for?”. It shows words and stores nothing. */
import { Component } from 'react';
import { headingWidget as name } from '../editor/decap/fields.ts';

interface Props {
  field: { get(key: 'label'): string };
  forID: string;
}

// A class, because Decap asks each box for a reference to it.
class Heading extends Component<Props> {
  override render() {
    const { field, forID } = this.props;
    return (
      <h2 className="form-heading" id={forID}>
        {field.get('label')}
      </h2>
    );
  }
}

export const headingWidget = { name, controlComponent: Heading, previewComponent: () => null };
