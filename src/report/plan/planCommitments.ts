import type { Language, ValueOf } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { Target } from '../../model/target/target.js';
import { bulletList } from '../layout/bulletList.js';
import { visibleText } from '../layout/visibleText.js';
import { formatPeriod } from '../number/formatDate.js';
import { commitmentInWords } from './commitmentInWords.js';
import { placeInDocument } from './placeInDocument.js';
import type { PlanContext, Section } from './planContext.js';
import { inBrackets, inferredWord, joined } from './planContext.js';

/** The targets without an indicator, by kind: what, by when, how firmly, and where it is printed. */
export function planCommitments({ plan, language, width }: PlanContext): Section {
  const targets = plan.targets.filter(({ indicatorId }) => indicatorId === null);
  const kinds = [...new Set(targets.map(({ kind }) => kind))];
  return {
    title: {
      zh: `定性与里程碑目标（${targets.length}项）`,
      en: `Qualitative goals and milestones (${targets.length})`,
    },
    lines: kinds.flatMap((kind) => {
      const ofKind = targets.filter((target) => target.kind === kind);
      return [
        kindTitle(kind, ofKind.length, language),
        ...bulletList(
          ofKind.map((target) => commitmentLine(target, language)),
          { width },
        ),
      ];
    }),
  };
}

const kindTitle = (kind: ValueOf<'targetKind'>, number: number, language: Language): string =>
  labelOf('targetKind', kind, language) +
  inBrackets(language === 'zh' ? `${number}项` : String(number), language);

function commitmentLine(target: Target, language: Language): string {
  const { by, commitment, inferred } = target;
  const details = joined(
    [
      by === null
        ? null
        : [formatPeriod(by, language), inferredWord(inferred, 'by', language)]
            .filter(Boolean)
            .join(language === 'zh' ? '，' : ', '),
      commitment && labelOf('commitmentStrength', commitment.strength, language),
      target.citations[0] && placeInDocument(target.citations[0]),
    ],
    language,
  );
  return visibleText(commitmentInWords(target, language)) + inBrackets(details, language);
}
