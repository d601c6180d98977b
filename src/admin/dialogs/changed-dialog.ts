/** “Changed meanwhile”: what somebody else saved beside what is in the form, field by field. */
import { element, showDialog } from './dialog.ts';

/** What the server tells of theirs: see `ChangedMeanwhile`. */
export interface Changed {
  path: string;
  id: string;
  differences: { field: string; label: string; theirs: string; mine: string }[];
}

/** Asks which of two holds. Gives the fields in which theirs does, or null for “back to the form”. */
export function chosenOf({ differences }: Changed): Promise<string[] | null> {
  const theirs = new Set<string>();
  const choices = differences.map(({ field, label, theirs: other, mine }, index) => {
    const set = document.createElement('fieldset');
    set.append(element('legend', label));
    set.append(choice(index, 'Yours', mine, true, () => theirs.delete(field)));
    set.append(choice(index, 'Theirs', other, false, () => theirs.add(field)));
    return set;
  });
  const what = differences.length === 1 ? 'You both changed this.' : 'You both changed these.';
  return new Promise((resolve) => {
    let saves = false;
    const save = element('button', 'Save what I chose');
    save.addEventListener('click', () => {
      saves = true;
      save.closest('dialog')?.close();
    });
    showDialog(
      'Changed meanwhile: choose',
      [
        element(
          'p',
          `Somebody else saved this since you opened it. Nothing was overwritten. ${what} Whatever else they changed stays.`,
        ),
        ...choices,
        save,
      ],
      'Back to the form',
      () => resolve(saves ? [...theirs] : null),
    );
  });
}

function choice(index: number, whose: string, words: string, isChosen: boolean, choose: () => void): HTMLElement {
  const label = document.createElement('label');
  const button = document.createElement('input');
  button.type = 'radio';
  button.name = `changed-${index}`;
  button.checked = isChosen;
  button.addEventListener('change', choose);
  label.append(button, element('strong', `${whose}: `), element('span', words || 'not filled in'));
  return label;
}

/** Says that the form does not show all that was saved. */
export function tellMerged(): void {
  showDialog(
    'Saved, with somebody else’s changes',
    [
      element(
        'p',
        'Somebody else changed other boxes meanwhile. Theirs and yours are both kept. Load the page again to see them all.',
      ),
    ],
    'Go on',
  );
}
