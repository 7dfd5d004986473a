import type { KindReader } from './kindReading.js';

const lastYear =
  /(?:不(?<atLeast>低于|少于|小于|弱于|差于|逊于)|不(?<atMost>高于|超过|多于|大于)|(?<above>高于|超过|多于|优于|好于|快于)|(?<below>低于|少于|小于))(?:上一?年|去年|上一?年度|前一年)(?:同期)?的?(?:水平)?$/;

/** 不低于上年: no year below the one before; 高于上年 asks for more in each. */
export const readBesideLastYear: KindReader = ({ figure, normal, start, end, context }) => {
  const told = figure ? undefined : lastYear.exec(normal.text.slice(start, end))?.groups;
  if (!told) return null;
  const direction = told.atLeast || told.above ? 'rising' : 'falling';
  const strict = Boolean(told.above || told.below);
  return {
    fields: { kind: 'trend', direction, strict, against: 'previousYear', unit: context.unit ?? null },
  };
};
