// Loaded when a result is shown: nobody who only answers questions has to wait for it.
export { buildRecord } from '../../quiz/record-json.ts';
export { toMarkdown } from '../../quiz/record-markdown.ts';
