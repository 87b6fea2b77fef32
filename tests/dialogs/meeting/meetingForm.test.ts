import { expect, test } from "@jest/globals";
import { chosenRows, hourOf, type MeetingForm, requestOf } from "../../../src/dialogs/meeting/meetingForm.ts";

test.each([
  { typed: "14:00", hour: "14:00" },
  { typed: "14h", hour: "14:00" },
  { typed: "8 giờ 30", hour: "08:30" },
  { typed: " 16 giờ 00 phút ", hour: "16:00" },
  { typed: "24:00", hour: null },
  { typed: "chiều", hour: null },
  { typed: "", hour: null },
])("“$typed” is $hour", ({ typed, hour }) => {
  expect(hourOf(typed)).toBe(hour);
});

const ROWS = [
  { id: "NV-0001", text: "", agencies: ["Sở A"], paper: "TB 1", project: "" },
  { id: "NV-0002", text: "", agencies: ["Sở A", "Sở B"], paper: "TB 2", project: "Cao tốc" },
];

const FORM: MeetingForm = {
  subject: "Họp",
  basis: "",
  chair: "Chủ tịch",
  on: "2026-10-29",
  at: "14h",
  place: "Phòng 2",
  agenda: "",
  paper: "",
  project: "",
  agency: "",
  left: new Set(),
  invitees: "",
  papersOn: null,
  papersAt: "16:00",
  press: "",
  track: false,
  signOff: "",
  recipients: "",
};

test.each([
  { form: {}, ids: [], because: "nothing is looked at until something is chosen" },
  { form: { agency: "Sở A" }, ids: ["NV-0001", "NV-0002"], because: "an agency" },
  { form: { agency: "Sở A", paper: "TB 2" }, ids: ["NV-0002"], because: "both hold" },
  { form: { agency: "Sở A", left: new Set(["NV-0002"]) }, ids: ["NV-0001"], because: "one is unticked" },
])("$because", ({ form, ids }) => {
  expect(chosenRows(ROWS, { ...FORM, ...form }).map(({ id }) => id)).toEqual(ids);
});

test("hours are sent as the command reads them; without a place nothing is sent", () => {
  expect(requestOf({ ...FORM, agency: "Sở B" }, ROWS, "drive")).toMatchObject({ at: "14:00", ids: ["NV-0002"] });
  expect(requestOf({ ...FORM, place: " " }, ROWS, "drive")).toBeNull();
});
