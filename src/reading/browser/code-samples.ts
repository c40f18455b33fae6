import './copy-code.ts';
import './platform-choice.ts';
