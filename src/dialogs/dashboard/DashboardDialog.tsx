import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { behindUnits } from "../../core/dashboard/behindFigure.ts";
import { boardOf } from "../../core/dashboard/board.ts";
import { filterChoices, filterFacts, isFiltered, NO_FILTER } from "../../core/dashboard/filterFacts.ts";
import { type PackedFacts, unpackFacts } from "../../core/dashboard/packFacts.ts";
import css from "../../views/charts/charts.css";
import { Surfaces } from "../../views/charts/Surfaces.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { EmptyState } from "../../views/kit/EmptyState.tsx";
import { LanguageContext, useWords } from "../../views/kit/words.ts";
import { AgencySection } from "./AgencySection.tsx";
import { AgeSection } from "./AgeSection.tsx";
import { BehindList } from "./BehindList.tsx";
import { BoardHead } from "./BoardHead.tsx";
import { CalendarSection } from "./CalendarSection.tsx";
import { FilterBar, filterWords } from "./FilterBar.tsx";
import { FlowLine } from "./FlowLine.tsx";
import { MonthSection } from "./MonthSection.tsx";
import { OutsideLine } from "./OutsideLine.tsx";
import type { OpenedFigure, OpenFigure } from "./openFigure.ts";
import { Tiles } from "./Tiles.tsx";

export interface DashboardStart {
  /** "YYYY-MM-DD HH:MM". */
  readonly madeAt: string;
  readonly office: string;
  readonly dueSoonDays: number;
  readonly facts: PackedFacts;
}

/** Where the directives stand: figures of the report, charts of them, and the rows behind each. */
export function DashboardDialog({ start }: { readonly start: DashboardStart }) {
  const words = useWords();
  const language = useContext(LanguageContext);
  const facts = useMemo(() => unpackFacts(start.facts), [start]);
  const [filter, setFilter] = useState(NO_FILTER);
  const board = useMemo(() => boardOf(filterFacts(facts, filter)), [facts, filter]);
  const choices = useMemo(() => filterChoices(facts, filter), [facts, filter]);
  const [opened, setOpened] = useState<OpenedFigure | null>(null);
  const opener = useRef<Element | null>(null);
  const open: OpenFigure = (title, behind, counted = "tasks") => {
    opener.current = document.activeElement;
    setOpened({ title, counted, filtered: filterWords(words, filter), behind: behind() });
  };
  useEffect(() => {
    if (opened === null && opener.current instanceof HTMLElement) opener.current.focus();
  }, [opened]);
  const total = board.tasks.units.length;
  return (
    <>
      <style>{css}</style>
      <Surfaces />
      {opened !== null && <BehindList opened={opened} onBack={() => setOpened(null)} />}
      <div class="dd-board" hidden={opened !== null}>
        <BoardHead start={start} filter={filter} />
        <FilterBar filter={filter} choices={choices} onChange={setFilter} />
        {total === 0 && !isFiltered(filter) && (
          <EmptyState title={words("board.empty")} text={words("board.empty.text")} />
        )}
        {total === 0 && isFiltered(filter) && (
          <EmptyState title={words("board.none")}>
            <Button onClick={() => setFilter(NO_FILTER)}>{words("board.f.clear")}</Button>
          </EmptyState>
        )}
        {total > 0 && (
          <>
            <Tiles board={board} dueSoonDays={start.dueSoonDays} onOpen={open} />
            <FlowLine board={board} onOpen={open} />
            <div class="dd-board-pair">
              <div>
                <AgeSection board={board} onOpen={open} />
                <OutsideLine board={board} onOpen={open} />
              </div>
              <CalendarSection board={board} onOpen={open} />
            </div>
            <MonthSection board={board} onOpen={open} />
            <AgencySection
              board={board}
              language={language}
              onOpen={(title, units) => open(title, () => behindUnits(units, board.rows), "assignments")}
            />
          </>
        )}
        {total === 0 && <OutsideLine board={board} onOpen={open} />}
      </div>
    </>
  );
}
