import { Key, Memo, Search } from '@element-plus/icons-vue'
import { door } from '@/api/door'
import { AUDITORS, KEEPERS_OF_ACCOUNTS, READERS_OF_FIGURES, READERS_OF_PEOPLE, type DoorRoutes } from '@/shell/routes'

/** 培训 is the same behind the county's and the city's door. */
export const training: DoorRoutes = [
  {
    path: '/training',
    component: () => import('@/training/CohortListPage.vue'),
    meta: { nav: 'training', group: 'volunteers', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/training/:id',
    component: () => import('@/training/CohortPage.vue'),
    props: true,
    meta: { roles: READERS_OF_PEOPLE },
  },
]

/** 摸排 is opened behind the county's door and reported behind the township's. */
export const screening: DoorRoutes = [
  {
    path: '/screening',
    component: () => import('@/screening/RoundsPage.vue'),
    meta: { nav: 'screening', group: 'children', icon: Search, roles: READERS_OF_PEOPLE },
  },
  {
    path: '/screening/:id',
    component: () => import('@/screening/RoundPage.vue'),
    props: true,
    meta: { roles: READERS_OF_PEOPLE },
  },
]

/** 缺项清单 and 儿童统计 are the same behind the township's and the county's door. */
export const aboutChildren: DoorRoutes = [
  {
    path: '/children/missing',
    component: () => import('@/children/lists/GapsPage.vue'),
    meta: { nav: door === 'county' ? 'childGaps' : undefined, group: 'children', roles: READERS_OF_PEOPLE, kept: true },
  },
  {
    path: '/children/figures',
    component: () => import('@/children/lists/FiguresPage.vue'),
    meta: { nav: door === 'county' ? 'childFigures' : undefined, group: 'children', roles: READERS_OF_FIGURES },
  },
]

/** 系统管理: who looked, and who may; behind every door, and last. */
export const system: DoorRoutes = [
  {
    path: '/access-log',
    component: () => import('@/accesslog/AccessLogPage.vue'),
    meta: { nav: 'log', group: 'system', icon: Memo, roles: AUDITORS },
  },
  {
    path: '/accounts',
    component: () => import('@/accounts/AccountsPage.vue'),
    meta: { nav: 'accounts', group: 'system', icon: Key, roles: KEEPERS_OF_ACCOUNTS },
  },
]
