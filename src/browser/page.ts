// Runs on every page, before it is drawn. In: the page. Out: the reader's text size, and an answer to a leaflet's version
// that the page does not know. Everything else works without this script.
import { rememberTextSize } from './text-size.ts';
import { answerUnknownVersion } from './version-check.ts';

document.documentElement.dataset['script'] = '';
const showTextSize = rememberTextSize(document.documentElement);

document.addEventListener('DOMContentLoaded', () => {
  showTextSize(document);
  answerUnknownVersion(document, location.hash);
});
window.addEventListener('hashchange', () => {
  answerUnknownVersion(document, location.hash);
});
