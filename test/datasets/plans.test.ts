import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { loadPlan, planIds } from '../../src/datasets/index.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { PlanEvaluation, TargetEvaluation } from '../../src/model/evaluation.js';
import { jsonSchemas } from '../../src/model/jsonSchema.js';
import { labels } from '../../src/model/label.js';
import { planSchema } from '../../src/model/plan.js';
import type { Text } from '../../src/model/text.js';
import { validatePlan } from '../../src/validate/validatePlan.js';
import {
  descriptionsIn,
  documentHashed,
  documentsFolder,
  idsIn,
  plainly,
  printedWordsIn,
  printingsIn,
  referencesIn,
  sharedRun,
} from './document.js';
import { ledgerOf } from './ledger.js';
import { outlineOf } from './outline.js';

/** What validation warns of and is meant to: code and place. Anything else it says of these plans is a fault. */
const expectedWarnings: Readonly<Record<string, readonly string[]>> = {
  // 年均增长15% of applications and of grants, and no figure of 2020 in the text: conflict growth-without-base.
  alxa: ['target/baseMissing targets[8]', 'target/baseMissing targets[9]'],
  bazhong: [],
  changshou: [],
  // 年均增长10% of trademarks and of copyrights, and no baseline at all in the text: conflict base-year-not-printed.
  shijiazhuang: ['target/baseMissing targets[4]', 'target/baseMissing targets[5]'],
  zhongshan: [],
};

/** What every dataset says of its source beside the plan. */
interface Provenance {
  readonly publisher: Text;
  readonly text: Text;
  readonly damage: readonly Text[];
  readonly decisions: readonly Text[];
}

const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const validators = { plan: ajv.compile(schemas.plan), evaluation: ajv.compile(schemas.evaluation) };

const repeated = (list: readonly string[]) => list.filter((entry, place) => list.indexOf(entry) !== place);

describe.each(planIds)('the plan %s', async (id) => {
  const plan = await loadPlan(id);
  const { provenance } = (await import(`../../src/datasets/${id}/index.ts`)) as { provenance: Provenance };

  it('goes by its id', () => {
    expect(plan.id).toBe(id);
  });

  it('is a plan', () => {
    expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
  });

  it('is a plan to readers of its JSON Schema', () => {
    validators.plan(plan);
    expect(validators.plan.errors).toBeNull();
  });

  it('is the same when it has been plain JSON', () => {
    const read = JSON.parse(JSON.stringify(plan));
    expect(read).toEqual(plan);
    expect(planSchema.parse(read)).toEqual(plan);
  });

  it('gives each thing an id of its own', () => {
    expect(repeated(idsIn(plan))).toEqual([]);
  });

  it('refers only to what it holds', () => {
    const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const organizations = idsOf(plan.organizations);
    const known: Record<string, Set<string>> = {
      documentId: idsOf(plan.superiorPlans),
      indicatorId: idsOf(plan.indicators),
      componentId: idsOf(plan.indicators.flatMap(({ components }) => components?.parts ?? [])),
      targetIds: idsOf(plan.targets),
      taskId: idsOf(plan.tasks),
      projectId: idsOf(plan.projects),
      touches: new Set(idsIn(plan)),
      issuerId: organizations,
      approverId: organizations,
      addresseeIds: organizations,
      leadUnitIds: organizations,
      responsibleUnitIds: organizations,
      partnerUnitIds: organizations,
      unitIds: organizations,
      byUnitIds: organizations,
      ofUnitIds: organizations,
      toUnitIds: organizations,
    };
    const ofSameKind = (path: string) => idsOf(path.startsWith('/tasks') ? plan.tasks : plan.projects);
    const unknown = referencesIn(plan).filter(
      ({ key, path, id }) => !(key === 'parentId' ? ofSameKind(path) : known[key])?.has(id),
    );
    expect(unknown).toEqual([]);
  });

  it('names each organisation once', () => {
    const names = plan.organizations.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
    expect(repeated(names)).toEqual([]);
  });

  it('puts a task before the tasks below it', () => {
    const places = new Map(plan.tasks.map(({ id }, place) => [id, place]));
    const early = plan.tasks.filter(
      ({ parentId }, place) => parentId !== null && !((places.get(parentId) ?? place) < place),
    );
    expect(early).toEqual([]);
  });

  it('expresses everything short of a sentence', () => {
    const statements = plan.targets.flatMap(({ statements = [], readings = [], ...target }) => [
      target,
      ...statements,
      ...readings,
    ]);
    const sentences = statements.filter(({ printed }) => printed.length > 30 || /[。；]/.test(printed));
    expect(sentences).toEqual([]);
  });

  it('is true to itself, but for the warnings that are known', () => {
    const found = validatePlan(plan).map(({ code, where }) => `${code} ${where.path ?? ''}`.trim());
    expect(found).toEqual(expectedWarnings[id]);
    expect(validatePlan(plan).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('can be evaluated before anything was observed, with a reason for all that is unknown', () => {
    const evaluation = evaluatePlan({ plan, observations: [], asOf: `${plan.period.lastYear}-12-31` });
    validators.evaluation(evaluation);
    expect(validators.evaluation.errors).toBeNull();
    expect(unexplained(evaluation)).toEqual([]);
    const counted = evaluation.summary.targetCount + evaluation.summary.commitmentCount;
    expect(counted).toBe(plan.targets.length);
  });

  it('tells on the page about its provenance, in both languages, what the dataset says', () => {
    const file = new URL(`../../docs/plans/${id}-provenance.md`, import.meta.url);
    const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const texts = [
      provenance.publisher,
      provenance.text,
      ...provenance.damage,
      ...provenance.decisions,
      ...plan.conflicts.flatMap(({ about, taken }) => [about, taken]),
    ];
    expect(texts.flatMap(({ zh, en }) => [zh, en]).filter((words) => !page.includes(words))).toEqual([]);
    expect(plan.conflicts.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([]);
  });

  /** The documents are not part of the repository; `IPR_PLAN_TEXTS` names the folder where a reader keeps them. */
  describe.skipIf(!documentsFolder)('beside its document', () => {
    const document = documentsFolder ? documentHashed(ledgerOf(id).sha256) : '';
    const textUnder = outlineOf(document);

    it('prints only what the document prints', () => {
      const text = plainly(document);
      expect(printedWordsIn(plan).filter(({ words }) => !text.includes(plainly(words)))).toEqual([]);
    });

    it('prints each expression and heading in the section that is cited', () => {
      const misplaced = printingsIn(plan).filter(({ words, citation }) => {
        if (citation.documentId !== undefined) return false;
        const text = textUnder(citation.sectionPath);
        return !text?.includes(plainly(words)) || !text.includes(plainly(citation.heading ?? ''));
      });
      expect(misplaced).toEqual([]);
    });

    it('describes in words of its own', () => {
      const copied = [...descriptionsIn(plan), ...descriptionsIn(provenance)]
        .map(({ path, words }) => ({ path, run: sharedRun(words, document) }))
        .filter(({ run }) => run !== null);
      expect(copied).toEqual([]);
    });
  });
});

/** Quantities of an evaluation that are `null` without a reason, and targets not assessable without one. */
function unexplained({ indicators, commitments }: PlanEvaluation): string[] {
  const evaluations = [...indicators.flatMap(({ targets }) => targets), ...commitments];
  return evaluations.flatMap((evaluation) =>
    unknownQuantities(evaluation)
      .filter((quantity) => !evaluation.reasons.some((reason) => reason.quantity === quantity))
      .map((quantity) => `${evaluation.targetId}: ${quantity}`),
  );
}

function unknownQuantities(evaluation: TargetEvaluation): string[] {
  return Object.keys(labels.quantity).filter((quantity) => {
    const value: unknown = Reflect.get(evaluation, quantity);
    return value === null || value === 'notAssessable';
  });
}
