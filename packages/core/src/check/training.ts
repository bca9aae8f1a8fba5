import { quoted } from "../problem/neutralize.ts"
import type { Problem } from "../problem/problem.ts"
import { problemOf } from "./report.ts"
import type { Survey } from "./survey.ts"

/** Nobody has been trained on a day that is yet to come. */
export const checkTraining = ({ organization: { people }, today }: Survey): readonly Problem[] =>
  today === undefined
    ? []
    : Object.values(people).flatMap(({ id, training }) =>
        Object.entries(training).flatMap(([course, date]) =>
          date === undefined || date <= today
            ? []
            : [
                problemOf("HW0325", {
                  message: `the training ${quoted(course)} of ${quoted(id)} is dated ${quoted(date)}, which is yet to come`,
                  help: "enter a training once it was taken",
                  path: ["people", id, "training", course]
                })
              ]
        )
      )
