-- The text of the form by version. Public reference data: read by everyone, written by migrations and published by the
-- city (S6).
create table form_version (
  version    text primary key,
  valid_from date not null unique,
  content    jsonb not null
);
call wugu.guard('form_version', reads => 'true', adds => 'wugu.decides_in_city()', why => 'public reference data');

insert into form_version (version, valid_from, content) values ('2024-1', '2024-07-01', '{
  "title": "孤困儿童关爱帮扶志愿者申请表",
  "declarations": {
    "noCrimePledge": "本人承诺无违法犯罪记录，未曾实施性侵害、虐待、拐卖、暴力伤害等侵害未成年人的行为；如有隐瞒，自愿承担相应责任。",
    "recordQueryConsent": "本人同意志愿团依照《中华人民共和国未成年人保护法》第六十二条，在上岗前及每年查询本人是否具有性侵害、虐待、拐卖、暴力伤害等违法犯罪记录。",
    "confidentialityPledge": "本人承诺对帮扶儿童及其家庭的个人信息和隐私严格保密，不在任何场合、群组或网络平台泄露其姓名、住址、照片和家庭情况。"
  },
  "options": {
    "ethnicities": ["汉族", "回族", "满族", "蒙古族", "朝鲜族", "壮族", "苗族", "维吾尔族", "藏族", "土家族", "彝族", "其他"],
    "educations": ["小学", "初中", "高中", "中专", "大专", "本科", "研究生"],
    "skills": ["教育辅导", "心理疏导", "医疗护理", "法律援助", "文艺体育", "手工技艺", "信息技术", "宣传写作", "驾驶", "其他"],
    "intentions": ["入户走访", "学业辅导", "心理陪伴", "政策落实", "物资帮扶", "技能培训", "活动组织", "宣传报道", "其他"],
    "availableTimes": ["工作日", "双休日", "节假日", "寒暑假", "随时"],
    "healths": ["健康", "良好", "一般", "其他"],
    "uniformSizes": ["S", "M", "L", "XL", "2XL", "3XL", "4XL"],
    "relations": ["配偶", "父母", "子女", "兄弟姐妹", "朋友", "其他"]
  }
}');
