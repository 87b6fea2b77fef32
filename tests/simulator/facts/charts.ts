import type { Fact } from "../fact.ts";

const BUILT = `sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(at("A1:B5")).setNumHeaders(1).setOption("title", "Tình trạng").setPosition(2, 4, 0, 0).build()`;
const INSERTED = `sheet.insertChart(${BUILT}); const chart = sheet.getCharts()[0];`;
const told = (method: string, because: string, script: string, gives: unknown): Fact => ({
  because,
  script,
  gives,
  source: `ref: ${method}`,
});

/** Charts as stored specifications, and names for cells. */
export const CHART_FACTS: readonly Fact[] = [
  told(
    "Sheet.insertChart",
    "an inserted chart tells what it was made of",
    `${INSERTED} return [sheet.getCharts().length, chart.getRanges().map((r) => r.getA1Notation()), chart.getNumHeaders(), chart.getOptions().get("title"), chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn(), chart.modify().getChartType() === Charts.ChartType.PIE];`,
    [1, ["A1:B5"], 1, "Tình trạng", 2, 4, true],
  ),
  told(
    "EmbeddedChart.getChartId",
    "a chart has an id once it is inserted",
    `const built = ${BUILT}; ${INSERTED} return [built.getChartId(), typeof chart.getChartId()];`,
    [null, "number"],
  ),
  told(
    "Sheet.updateChart",
    "a changed chart replaces itself",
    `${INSERTED} sheet.updateChart(chart.modify().clearRanges().addRange(at("C1:C9")).setChartType(Charts.ChartType.BAR).build()); const [now] = sheet.getCharts(); return [sheet.getCharts().length, now.modify().getRanges()[0].getA1Notation(), String(now.modify().getChartType()), now.getChartId() === chart.getChartId()];`,
    [1, "C1:C9", "BAR", true],
  ),
  told(
    "Sheet.removeChart",
    "a removed chart is gone",
    `${INSERTED} sheet.removeChart(chart); return sheet.getCharts();`,
    [],
  ),
  {
    because: "a chart that was removed is not removed again",
    script: `${INSERTED} sheet.removeChart(chart); sheet.removeChart(chart);`,
    throws: "no longer exists",
    source: "believed",
    probe: "charts",
  },
  {
    because: "a chart's range follows inserted rows",
    script: `${INSERTED} sheet.insertRowsBefore(1, 2); return sheet.getCharts()[0].getRanges()[0].getA1Notation();`,
    gives: "A3:B7",
    source: "believed",
    probe: "charts",
  },
  {
    because: "a kind of chart that does not exist is refused",
    script: `sheet.newChart().setChartType(Charts.ChartType.DONUT);`,
    throws: "The parameters (null) don't match",
    source: "believed",
    probe: "charts",
  },
  {
    because: "a chart is not drawn",
    script: `${INSERTED} chart.getAs("image/png");`,
    throws: "EmbeddedChart.getAs is not simulated",
    source: "ours: strictness of the simulator",
  },
  told(
    "Spreadsheet.getNamedRanges",
    "named ranges are listed, for a sheet or for all",
    `const b = ss.insertSheet("b"); ss.setNamedRange("x", at("A1:A2")); ss.setNamedRange("y", b.getRange("B1")); return [ss.getNamedRanges().map((n) => n.getName()), b.getNamedRanges().map((n) => n.getRange().getA1Notation())];`,
    [["x", "y"], ["B1"]],
  ),
  told(
    "NamedRange.setName",
    "a named range is renamed, moved and removed",
    `ss.setNamedRange("x", at("A1")); const [n] = ss.getNamedRanges(); n.setName("y").setRange(at("C3")); const moved = ss.getRangeByName("y").getA1Notation(); n.remove(); return [moved, ss.getNamedRanges().length];`,
    ["C3", 0],
  ),
];
