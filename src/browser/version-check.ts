// The version check, where the page itself cannot answer: a leaflet of a version that the page does not list.

/** Shows the answer for an unknown version if the fragment asks for one (`#v1.2.3`); else hides it. */
export function answerUnknownVersion(page: Document, hash: string): void {
  const answer = page.querySelector<HTMLElement>('[data-unknown-version]');
  if (answer === null) return;
  const asks = /^#v\d[\w.-]*$/.test(hash) && page.getElementById(hash.slice(1)) === null;
  if (asks) answer.dataset['shown'] = '';
  else delete answer.dataset['shown'];
}
