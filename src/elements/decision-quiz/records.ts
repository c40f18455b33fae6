// Loaded when a result is shown: nobody who only answers questions has to wait for it.
export { toMarkdown } from '../../quiz/record-markdown.ts';
