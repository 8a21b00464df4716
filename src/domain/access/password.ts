import { z } from 'zod'

const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/]

/** A new password: 10 to 128 characters of at least three kinds (GB/T 22239-2019, 8.1.4.1 a: complexity). */
export const NewPassword = z
  .string()
  .min(10, '密码至少 10 个字符')
  .max(128, '密码最多 128 个字符')
  .refine((text) => kinds.filter((kind) => kind.test(text)).length >= 3, '密码应含大写、小写、数字、符号中的至少三种')

/** What is typed at the sign-in; only its length is bounded, so that old passwords still work after the rule changes. */
export const TypedPassword = z.string().min(1, '请输入密码').max(128, '密码最多 128 个字符')

export const Login = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9._-]{1,31}$/, '登录名为 2 至 32 个小写字母、数字、点、横线')
