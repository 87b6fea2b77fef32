import type { ChartEntry } from "./chartEntry.ts";
import { ChartType } from "./enums.ts";
import { type ClassSpec, EnumMember, type Extra, guard, simulated } from "./guard.ts";
import { type RangeObject, rangeOver } from "./Range.ts";
import { onSheet, type Run } from "./run.ts";
import type { SheetObject } from "./Sheet.ts";

/** A chart as it was specified; it is kept, never drawn. */
class ChartObject {
  readonly run: Run;
  readonly sheetId: number;
  readonly entry: ChartEntry;

  constructor(run: Run, sheetId: number, entry: ChartEntry) {
    this.run = run;
    this.sheetId = sheetId;
    this.entry = entry;
  }

  /** null before the chart is inserted. */
  getChartId(): number | null {
    return this.entry.id === 0 ? null : this.entry.id;
  }
  getRanges(): RangeObject[] {
    return rangesOf(this.run, this.entry);
  }
  getNumHeaders(): number {
    return this.entry.headers;
  }
  getOptions(): OptionsObject {
    return guard(this.run, OPTIONS, new OptionsObject(this.entry));
  }
  getContainerInfo(): ContainerObject {
    return guard(this.run, CONTAINER, new ContainerObject(this));
  }
  modify(): ChartBuilderObject {
    return chartBuilder(this.run, this.sheetId, this.entry);
  }
}

class OptionsObject {
  private readonly entry: ChartEntry;
  constructor(entry: ChartEntry) {
    this.entry = entry;
  }
  get(option: string): unknown {
    return this.entry.options[option] ?? null;
  }
}

class ContainerObject {
  private readonly chart: ChartObject;
  constructor(chart: ChartObject) {
    this.chart = chart;
  }
  getAnchorRow(): number {
    return this.chart.entry.row;
  }
  getAnchorColumn(): number {
    return this.chart.entry.column;
  }
}

class ChartBuilderObject {
  readonly run: Run;
  readonly sheetId: number;
  private entry: ChartEntry;

  constructor(run: Run, sheetId: number, entry: ChartEntry) {
    this.run = run;
    this.sheetId = sheetId;
    this.entry = entry;
  }

  addRange(range: RangeObject): this {
    return this.with({ ranges: [...this.entry.ranges, { sheetId: range.sheetId, area: range.area }] });
  }
  clearRanges(): this {
    return this.with({ ranges: [] });
  }
  getRanges(): RangeObject[] {
    return rangesOf(this.run, this.entry);
  }
  setChartType(type: unknown): this {
    return type instanceof EnumMember ? this.with({ type: type.member }) : this;
  }
  getChartType(): EnumMember {
    return Object.values(ChartType).find(({ member }) => member === this.entry.type) ?? ChartType.COLUMN;
  }
  setOption(option: string, value: unknown): this {
    return this.with({ options: { ...this.entry.options, [option]: value } });
  }
  setNumHeaders(headers: number): this {
    return this.with({ headers });
  }
  /** The offsets in pixels are not kept. */
  setPosition(row: number, column: number, _x: number, _y: number): this {
    return this.with({ row, column });
  }
  build(): ChartObject {
    return chartObject(this.run, this.sheetId, this.entry);
  }

  with(change: Partial<ChartEntry>): this {
    this.entry = { ...this.entry, ...change };
    return this;
  }
}

function rangesOf(run: Run, { ranges }: ChartEntry): RangeObject[] {
  return run.realm.list(ranges.map(({ sheetId, area }) => rangeOver(run, sheetId, area)));
}

const CHART: ClassSpec<ChartObject> = simulated({
  name: "EmbeddedChart",
  fullName: "SpreadsheetApp.EmbeddedChart",
  methods: {
    getChartId: [""],
    getContainerInfo: [""],
    getNumHeaders: [""],
    getOptions: [""],
    getRanges: [""],
    modify: [""],
  },
});

const OPTIONS: ClassSpec<OptionsObject> = simulated({
  name: "ChartOptions",
  fullName: "Charts.ChartOptions",
  methods: { get: ["string"] },
});

const CONTAINER: ClassSpec<ContainerObject> = simulated({
  name: "ContainerInfo",
  fullName: "SpreadsheetApp.ContainerInfo",
  methods: { getAnchorColumn: [""], getAnchorRow: [""] },
});

const BUILDER: ClassSpec<ChartBuilderObject> = simulated({
  name: "EmbeddedChartBuilder",
  fullName: "SpreadsheetApp.EmbeddedChartBuilder",
  methods: {
    addRange: ["Range"],
    build: [""],
    clearRanges: [""],
    getChartType: [""],
    getRanges: [""],
    setChartType: ["ChartType"],
    setNumHeaders: ["number"],
    setOption: ["string, any"],
    setPosition: ["number, number, number, number"],
  },
});

const EMPTY: ChartEntry = { id: 0, type: "COLUMN", ranges: [], options: {}, headers: 0, row: 1, column: 1 };

function chartObject(run: Run, sheetId: number, entry: ChartEntry): ChartObject {
  return guard(run, CHART, new ChartObject(run, sheetId, entry));
}

function chartBuilder(run: Run, sheetId: number, entry: ChartEntry): ChartBuilderObject {
  return guard(run, BUILDER, new ChartBuilderObject(run, sheetId, entry));
}

/** Replaces the chart of this id in the sheet; throws when the sheet has no such chart. */
function replace({ run, sheetId }: SheetObject, id: number, charts: readonly ChartEntry[]): void {
  if (!run.sheet(sheetId).charts.some((chart) => chart.id === id)) throw run.error("The chart no longer exists.");
  run.change(
    1,
    onSheet(sheetId, (sheet) => {
      sheet.charts = sheet.charts.flatMap((chart) => (chart.id === id ? charts : [chart]));
    }),
  );
}

/** Methods of Sheet for charts. */
export const SHEET_CHARTS: Readonly<Record<string, Extra<SheetObject>>> = {
  newChart: [[""], ({ run, sheetId }) => chartBuilder(run, sheetId, EMPTY)],
  getCharts: [
    [""],
    ({ run, sheetId }) => run.realm.list(run.sheet(sheetId).charts.map((entry) => chartObject(run, sheetId, entry))),
  ],
  insertChart: [
    ["EmbeddedChart"],
    (sheet, { entry }: ChartObject) => {
      const id = sheet.run.nextId();
      sheet.change((data) => {
        data.charts = [...data.charts, { ...entry, id }];
      });
    },
  ],
  updateChart: [["EmbeddedChart"], (sheet, { entry }: ChartObject) => replace(sheet, entry.id, [entry])],
  removeChart: [["EmbeddedChart"], (sheet, { entry }: ChartObject) => replace(sheet, entry.id, [])],
};

class ChartsObject {
  readonly ChartType = ChartType;
}

const SERVICE: ClassSpec<ChartsObject> = simulated({
  name: "Charts",
  fullName: "Charts",
  methods: {},
  constants: ["ChartType"],
});

/** The guarded service: its enumeration alone. */
export function chartsService(run: Run): ChartsObject {
  return guard(run, SERVICE, new ChartsObject());
}
