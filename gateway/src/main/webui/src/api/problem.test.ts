import { describe, expect, it } from 'vitest'
import { ApiProblem, asProblem, errorsByField, problemFrom } from './problem'

describe('an answer that is not a success', () => {
  it('is read as the problem document that it carries', () => {
    const problem = problemFrom(409, {
      type: 'https://wugu.org/problems/changed-meanwhile',
      title: '内容已被他人修改',
      status: 409,
      detail: '请刷新后再试。',
      traceId: 'abc',
    })

    expect(problem).toMatchObject({ status: 409, slug: 'changed-meanwhile', title: '内容已被他人修改', incident: 'abc' })
  })

  it.each([
    [403, 'forbidden'],
    [404, 'not-found'],
    [413, 'too-large'],
    [502, 'unavailable'],
    [500, 'unexpected'],
  ])('with status %i and no such document becomes %s', (status, slug) => {
    expect(problemFrom(status, '<html>').slug).toBe(slug)
    expect(problemFrom(status).title).toBe('')
  })

  it('gives the first sentence of each field under the name that the form uses', () => {
    const problem = problemFrom(400, {
      title: '有字段填写不正确',
      errors: [
        { field: 'form.mobile', code: 'mobile', message: '手机号不正确' },
        { field: 'form.mobile', code: 'required', message: '必填' },
        { field: 'idNumber', code: 'checksum', message: '校验位不正确' },
        'nonsense',
      ],
    })

    expect(errorsByField(problem)).toEqual({ mobile: '手机号不正确', idNumber: '校验位不正确' })
  })
})

describe('a failure on the way', () => {
  it('without any answer means that the network is down', () => {
    expect(asProblem(new TypeError('Failed to fetch')).slug).toBe('offline')
  })

  it('that is a problem already stays the same', () => {
    const problem = new ApiProblem(404, 'not-found', '', '')
    expect(asProblem(problem)).toBe(problem)
  })
})
