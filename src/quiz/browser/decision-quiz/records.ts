// Loaded when a result is shown: nobody who only answers questions has to wait for it.
export { buildRecord } from '../../core/record-json.ts';
export { toMarkdown } from '../../core/record-markdown.ts';
