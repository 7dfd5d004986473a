/** Encodings that are told apart. GB18030 includes GBK and GB2312. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';
