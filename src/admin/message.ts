/** A page of few words, in place of the editor. */

/** Shows a heading and sentences, and gives back the place for more. */
export function showMessage(heading: string, ...sentences: string[]): HTMLElement {
  const place = document.getElementById('message') ?? document.createElement('main');
  place.id = 'message';
  place.className = 'message';
  const title = document.createElement('h1');
  title.textContent = heading;
  const paragraphs = sentences.map((sentence) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    return paragraph;
  });
  place.replaceChildren(title, ...paragraphs);
  document.body.prepend(place);
  return place;
}
