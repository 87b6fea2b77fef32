import { ActionBar } from "../../../views/kit/ActionBar.tsx";
import { Button } from "../../../views/kit/Button.tsx";
import { Confirm } from "../../../views/kit/Confirm.tsx";
import { EmptyState } from "../../../views/kit/EmptyState.tsx";
import { ErrorState } from "../../../views/kit/ErrorState.tsx";
import { Figures } from "../../../views/kit/Figures.tsx";
import { FileDrop } from "../../../views/kit/FileDrop.tsx";
import { Folded } from "../../../views/kit/Folded.tsx";
import type { IconKind } from "../../../views/kit/Icon.tsx";
import { Note } from "../../../views/kit/Note.tsx";
import { PageFrame } from "../../../views/kit/PageFrame.tsx";
import { PickList } from "../../../views/kit/PickList.tsx";
import { Progress } from "../../../views/kit/Progress.tsx";
import { ReasonList } from "../../../views/kit/ReasonList.tsx";
import { SplitView } from "../../../views/kit/SplitView.tsx";
import { Steps } from "../../../views/kit/Steps.tsx";
import { Tabs } from "../../../views/kit/Tabs.tsx";
import { Tag } from "../../../views/kit/Tag.tsx";
import { FIELD_SHOWN } from "./fieldStates.tsx";
import { Live } from "./Live.tsx";
import type { Sample } from "./sample.ts";
import type { Shown } from "./shown.ts";
import { TABLE_SHOWN } from "./tableStates.tsx";

const NOTHING = () => {};
const ICONS: readonly IconKind[] = ["info", "success", "warning", "error"];

function pickItems(t: Sample, length: number) {
  return Array.from({ length }, (_, index) => ({
    key: String(index),
    title: `${t("nameValue")} ${index + 1}`,
    note: t("lines"),
    tag: index === 0 ? { kind: "success" as const, text: t("sent") } : { kind: "info" as const, text: t("toSend") },
  }));
}

const REST: readonly Shown[] = [
  ...(["rest", "focus", "disabled"] as const).map(
    (state): Shown => ({
      component: "Button, ActionBar",
      state,
      render: (t) => (
        <ActionBar note={t("chosen")}>
          <Button onClick={NOTHING} disabled={state === "disabled"}>
            {t("keep")}
          </Button>
          <Button onClick={NOTHING} look="danger" disabled={state === "disabled"}>
            {t("remove")}
          </Button>
          <Button onClick={NOTHING} look="main" disabled={state === "disabled"}>
            {t("save")}
          </Button>
        </ActionBar>
      ),
    }),
  ),
  ...(["info", "success", "warning", "error"] as const).map(
    (kind): Shown => ({
      component: `Note, ${kind}`,
      state: kind === "error" ? "error" : "rest",
      render: (t) => (
        <Note kind={kind}>
          {t(({ info: "info", success: "done", warning: "warning", error: "failed" } as const)[kind])}
        </Note>
      ),
    }),
  ),
  ...(["rest", "loading", "error"] as const).map(
    (state): Shown => ({
      component: "FileDrop",
      state,
      render: (t) => (
        <FileDrop
          label={t("drop")}
          choose={t("chooseFile")}
          accept=".docx,.pdf"
          working={state === "loading" ? t("reading") : null}
          onFiles={NOTHING}
        >
          {state === "error" && <Note kind="error">{t("scanned")}</Note>}
        </FileDrop>
      ),
    }),
  ),
  { component: "Note", state: "long", render: (t) => <Note kind="warning">{t("longText")}</Note> },
  {
    component: "ErrorState",
    state: "error",
    render: (t) => <ErrorState title={t("failed")} steps={[t("step1"), t("step2")]} details="NetworkError: HTTP 0" />,
  },
  {
    component: "EmptyState",
    state: "empty",
    render: (t) => (
      <EmptyState title={t("empty")} text={t("emptyText")}>
        <Button look="main" onClick={NOTHING}>
          {t("finish")}
        </Button>
      </EmptyState>
    ),
  },
  {
    component: "Confirm",
    state: "rest",
    render: (t) => (
      <Live start={false}>
        {(open, change) =>
          open ? (
            <Confirm
              title={t("removeTitle")}
              text={t("removeText")}
              action={t("remove")}
              look="danger"
              onConfirm={() => change(false)}
              onCancel={() => change(false)}
            />
          ) : (
            <Button onClick={() => change(true)}>{t("remove")}</Button>
          )
        }
      </Live>
    ),
  },
  {
    component: "Confirm",
    state: "filled",
    render: (t) => (
      <Confirm
        title={t("removeTitle")}
        text={t("removeText")}
        action={t("remove")}
        look="danger"
        onConfirm={NOTHING}
        onCancel={NOTHING}
      />
    ),
  },
  ...[0, 1, 2].map(
    (current): Shown => ({
      component: "Steps",
      state: current === 0 ? "rest" : "filled",
      render: (t) => <Steps label={t("steps")} steps={[t("paste"), t("review"), t("finish")]} current={current} />,
    }),
  ),
  { component: "Progress", state: "loading", render: (t) => <Progress label={t("reading")} value={null} /> },
  { component: "Progress", state: "filled", render: (t) => <Progress label={t("sending")} value={12} max={40} /> },
  {
    component: "Tag",
    state: "rest",
    render: (t) => (
      <>
        {(["quiet", "info", "success", "warning", "error"] as const).map((kind) => (
          <span key={kind}>
            <Tag kind={kind}>{t("sent")}</Tag>{" "}
          </span>
        ))}
      </>
    ),
  },
  {
    component: "ReasonList",
    state: "filled",
    render: (t) => (
      <ReasonList
        label={t("agencies")}
        items={ICONS.map((kind) => ({ key: kind, kind, text: t("nameValue"), reason: t("noAddress") }))}
      />
    ),
  },
  {
    component: "ReasonList",
    state: "long",
    render: (t) => (
      <ReasonList
        label={t("directives")}
        items={[
          {
            key: "1",
            kind: "warning",
            text: t("longText"),
            reason: t("longLabel"),
            action: <Button onClick={NOTHING}>{t("save")}</Button>,
          },
        ]}
      />
    ),
  },
  {
    component: "Figures",
    state: "filled",
    render: (t) => (
      <Figures
        figures={[
          { label: t("toSend"), value: "40" },
          { label: t("sent"), value: "1.200" },
        ]}
      />
    ),
  },
  {
    component: "Folded",
    state: "rest",
    render: (t) => (
      <Folded title={t("noAddress")}>
        <p>{t("longText")}</p>
      </Folded>
    ),
  },
  {
    component: "Tabs",
    state: "filled",
    render: (t) => (
      <Live start={"month" as "month" | "quarter"}>
        {(current, change) => (
          <Tabs
            label={t("group")}
            tabs={[
              { key: "month", label: t("month") },
              { key: "quarter", label: t("quarter") },
            ]}
            current={current}
            onChange={change}
          >
            {current === "month" ? t("info") : t("longText")}
          </Tabs>
        )}
      </Live>
    ),
  },
  {
    component: "SplitView, PickList, PageFrame",
    state: "filled",
    render: (t) => (
      <Live start="1">
        {(current, change) => (
          <SplitView
            side={<PickList label={t("agencies")} items={pickItems(t, 12)} current={current} onPick={change} />}
          >
            <PageFrame title={t("letter")} html={`<p style="font:14px Arial">${t("letter")} ${current}</p>`} />
          </SplitView>
        )}
      </Live>
    ),
  },
];

/** Every component in every state it can be in. */
export const STATES: readonly Shown[] = [...FIELD_SHOWN, ...TABLE_SHOWN, ...REST];
