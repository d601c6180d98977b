/** What pupils do about somebody who works alone: no link, number or address reaches them (G-03). */
export const askGrownUp = {
  label: 'Ask a grown-up or ask at school',
  help: 'One person runs this alone. A grown-up from home or school arranges the first visit with you.',
};
