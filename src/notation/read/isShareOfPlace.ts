import type { NormalText } from '../text/normalText.js';
import type { Item } from './item.js';
import { nameEnd } from './nameEnd.js';

/** 城市覆盖率100%，农村60%: nothing but whose share it is. */
export const isShareOfPlace = ({ text }: NormalText, { piece, sign }: Item): boolean =>
  sign === '，' &&
  /^(?:其中)?(?:有条件的)?(?:地区|城市|城镇|城区|农村|县城|县级|县域|乡镇|社区|行政村|山区|牧区|东部|中部|西部|其他地区|其余地区|男性|女性)(?:地区|社区)?$/.test(
    text.slice(piece.lexemes.find(({ type }) => type !== 'time')?.start ?? 0, nameEnd(piece)),
  );
