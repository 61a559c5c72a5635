import type { courseCalls } from '#shared/contracts/course.ts'
import type { FeatureHandlers } from '../../process/contexts.ts'
import { courseGroups, startCourseFit, switchCourse } from './course-service.ts'
import { listCourses, listCoursesInUse } from './course-store.ts'

const done = { done: true } as const

export const courseHandlers: FeatureHandlers<typeof courseCalls> = {
  courses: (_input, { db }) => ({ groups: courseGroups(db), versions: listCourses(db) }),
  coursesInUse: (_input, { db }) => ({ versions: listCoursesInUse(db) }),
  startCourseFit: (input, { life, inTurn }) => {
    startCourseFit(input, { life, inTurn })
    return done
  },
  courseWork: (_input, { life }) => {
    life.current()
    return life.courses.work()
  },
  cancelCourseFit: (_input, { life }) => {
    life.current()
    life.courses.cancel()
    return done
  },
  switchCourse: (input, context) => {
    switchCourse(context, input)
    return done
  },
}
