export type { ComparisonTitles } from './assess/comparisonTitles.js';
export type { DecompositionTitles } from './assess/decompositionTitles.js';
export type { RegionAssessmentTitles } from './assess/regionAssessmentTitles.js';
export type { ComparisonFormat } from './assess/renderComparison.js';
export { renderComparison } from './assess/renderComparison.js';
export type { DecompositionFormat } from './assess/renderDecomposition.js';
export { renderDecomposition } from './assess/renderDecomposition.js';
export type { RegionAssessmentFormat } from './assess/renderRegionAssessment.js';
export { renderRegionAssessment } from './assess/renderRegionAssessment.js';
export type { AssessFormat } from './assess/renderRollUp.js';
export { renderRollUp } from './assess/renderRollUp.js';
export { renderWarnings } from './assess/renderWarnings.js';
export type { ResultFormat } from './assess/resultFormat.js';
export type { ChartLibrary, DrawnChart } from './chart/chartDrawing.js';
export type {
  ChartAxis,
  ChartCategoryAxis,
  ChartFill,
  ChartLabel,
  ChartMark,
  ChartOption,
  ChartSeries,
  ChartSeriesOf,
  ChartText,
  ChartValueAxis,
} from './chart/chartOption.js';
export { comparisonOption } from './chart/comparisonOption.js';
export type { ReportCharts } from './chart/drawCharts.js';
export { drawCharts } from './chart/drawCharts.js';
export type { DrawnViews } from './chart/drawTables.js';
export { drawTables } from './chart/drawTables.js';
export { pathOption } from './chart/pathOption.js';
export { progressBulletOption } from './chart/progressBulletOption.js';
export { statusMatrixOption } from './chart/statusMatrixOption.js';
export type { DerivationFormat } from './derivation/derived.js';
export { describeDerivation } from './derivation/describeDerivation.js';
export type { PlanReportInput } from './document/planReport.js';
export { planReport } from './document/planReport.js';
export type {
  PlanReport,
  ReportCommitment,
  ReportCount,
  ReportDataNote,
  ReportDerivation,
  ReportFact,
  ReportFigure,
  ReportGap,
  ReportGroup,
  ReportMark,
  ReportObservedPoint,
  ReportPath,
  ReportPoint,
  ReportRollUp,
  ReportSummary,
  ReportTarget,
  ReportTone,
  ReportWarning,
  ReportWork,
  ReportWorkGroup,
} from './document/reportDocument.js';
export { describeEvaluation } from './evaluation/describeEvaluation.js';
export { describeReason } from './evaluation/describeReason.js';
export type { EvaluationFormat } from './evaluation/renderEvaluation.js';
export { renderEvaluation } from './evaluation/renderEvaluation.js';
export type { SarifOptions } from './findingsSarif.js';
export { findingsSarif } from './findingsSarif.js';
export type { ReportPageFormat } from './html/renderReportHtml.js';
export { renderReportHtml } from './html/renderReportHtml.js';
export { renderTablesHtml } from './html/renderTablesHtml.js';
export type { Paint, Tone } from './layout/paint.js';
export { ansiPaint } from './layout/paint.js';
export { renderReportMarkdown } from './markdown/renderReportMarkdown.js';
export { renderTablesMarkdown } from './markdown/renderTablesMarkdown.js';
export { formatDate, formatPeriod } from './number/formatDate.js';
export type { NumberFormat } from './number/formatNumber.js';
export { formatNumber } from './number/formatNumber.js';
export { formatPercent } from './number/formatPercent.js';
export { unitInWords } from './number/unitInWords.js';
export { renderPlanPage } from './page/renderPlanPage.js';
export type { PlanFormat } from './plan/renderPlan.js';
export { renderPlan } from './plan/renderPlan.js';
export type { PlanListFormat } from './plan/renderPlanList.js';
export { renderPlanList } from './plan/renderPlanList.js';
export type { FindingsFormat } from './renderFindings.js';
export { renderFindings } from './renderFindings.js';
export { comparisonTables } from './sheet/comparisonTables.js';
export { decompositionTables } from './sheet/decompositionTables.js';
export type { EvaluationSheetInput } from './sheet/evaluationSheetTables.js';
export { evaluationSheetTables } from './sheet/evaluationSheetTables.js';
export { regionAssessmentTables } from './sheet/regionAssessmentTables.js';
export { renderReportCsv } from './sheet/renderReportCsv.js';
export { reportWorkbook } from './sheet/reportWorkbook.js';
export type { ResultTables } from './sheet/resultTables.js';
export { tablesWorkbook } from './sheet/tablesWorkbook.js';
export { templateUnits } from './sheet/template/templateUnits.js';
export type { TemplateFormat, TemplateUnit } from './sheet/template/templateWorkbook.js';
export { templateWorkbook } from './sheet/template/templateWorkbook.js';
export type { View, ViewCell, ViewChart, ViewColumn, ViewNote, ViewSection } from './sheet/view.js';
