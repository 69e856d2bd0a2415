import CoveragePage from '@/desk/CoveragePage.vue'
import DeskShell from '@/desk/DeskShell.vue'
import { READERS_OF_FIGURES, READERS_OF_PEOPLE, type DoorRoutes } from '@/shell/routes'
import { start } from '@/shell/start'
import { aboutChildren, screening, system, training } from '../routes'
import HomePage from './HomePage.vue'

const routes: DoorRoutes = [
  { path: '/', component: HomePage, meta: { nav: 'home', roles: READERS_OF_FIGURES } },
  { path: '/coverage', component: CoveragePage, meta: { nav: 'coverage', roles: READERS_OF_FIGURES } },
  {
    path: '/review',
    component: () => import('./review/QueuePage.vue'),
    meta: { nav: 'review', group: 'volunteers', roles: READERS_OF_PEOPLE, kept: true },
  },
  {
    path: '/review/:id',
    component: () => import('./review/ReviewPage.vue'),
    props: true,
    meta: { roles: READERS_OF_PEOPLE },
  },
  {
    path: '/volunteers',
    component: () => import('./roster/RosterPage.vue'),
    meta: { nav: 'roster', group: 'volunteers', roles: READERS_OF_PEOPLE, kept: true },
  },
  {
    path: '/journey',
    component: () => import('./journey/JourneyPage.vue'),
    meta: { nav: 'journey', group: 'volunteers', roles: READERS_OF_PEOPLE, kept: true },
  },
  ...training,
  {
    path: '/hours',
    component: () => import('@/hours/WaitingHoursPage.vue'),
    meta: { nav: 'hours', group: 'volunteers', roles: ['reviewer', 'officer'] },
  },
  {
    path: '/transfers',
    component: () => import('./transfers/TransfersPage.vue'),
    meta: { nav: 'transfers', group: 'volunteers', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/conflicts',
    component: () => import('./conflicts/ConflictsPage.vue'),
    meta: { nav: 'conflicts', group: 'volunteers', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/children',
    component: () => import('@/children/lists/RosterPage.vue'),
    meta: { nav: 'childRoster', group: 'children', roles: READERS_OF_PEOPLE, kept: true },
  },
  { path: '/children/:id', component: () => import('@/children/lists/CountyChildPage.vue'), props: true, meta: { roles: READERS_OF_PEOPLE } },
  {
    path: '/verification',
    component: () => import('@/children/lists/VerificationPage.vue'),
    meta: { nav: 'verification', group: 'children', roles: READERS_OF_PEOPLE, kept: true },
    children: [
      {
        path: ':id',
        component: () => import('@/children/page/ChildPage.vue'),
        props: true,
        meta: { nav: undefined, roles: READERS_OF_PEOPLE },
      },
    ],
  },
  {
    path: '/pairs',
    component: () => import('@/children/lists/PairsOfChildrenPage.vue'),
    meta: { nav: 'pairs', group: 'children', roles: READERS_OF_PEOPLE },
  },
  ...aboutChildren,
  ...screening,
  {
    path: '/office',
    component: () => import('./office/OfficePage.vue'),
    meta: { nav: 'office', group: 'corps', roles: READERS_OF_PEOPLE },
  },
  {
    path: '/owed',
    component: () => import('./outfitting/OwedPage.vue'),
    meta: { nav: 'owed', group: 'corps', roles: READERS_OF_PEOPLE },
  },
  ...system,
]

void start(DeskShell, routes)
