import { longestKept } from './longestKept.js';
import { unescapedText } from './unescapedText.js';

/** Collects the text of a cell or a shared string out of its `t` elements, phonetic guides left out. */
export interface CellTextCollector {
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The text so far; begins anew. */
  readonly take: () => string;
}

export function cellTextCollector(): CellTextCollector {
  let collected = '';
  let isText = false;
  let isPhonetic = false;
  return {
    open: (name) => {
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = true;
    },
    text: (text) => {
      if (isText && !isPhonetic && collected.length < longestKept) collected += text.slice(0, longestKept);
    },
    close: (name) => {
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
    },
    take: () => {
      const whole = unescapedText(collected.slice(0, longestKept));
      collected = '';
      return whole;
    },
  };
}
