BEGIN TRANSACTION;
CREATE TABLE access_log (
	id INTEGER NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	what VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_access_log PRIMARY KEY (id)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0015');
CREATE TABLE app_user (
	id INTEGER NOT NULL, 
	name VARCHAR(64) NOT NULL, 
	roles TEXT NOT NULL, 
	"limit" BIGINT, 
	active BOOLEAN NOT NULL, 
	institution VARCHAR(12) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_app_user PRIMARY KEY (id), 
	CONSTRAINT uq_app_user_name UNIQUE (name)
);
INSERT INTO "app_user" VALUES(1,'intake','["intake"]',NULL,1,'');
INSERT INTO "app_user" VALUES(2,'reviewer','["reviewer"]',NULL,1,'');
INSERT INTO "app_user" VALUES(3,'reviewer2','["reviewer"]',NULL,1,'');
INSERT INTO "app_user" VALUES(4,'approver','["approver"]',NULL,1,'');
INSERT INTO "app_user" VALUES(5,'approver2','["approver"]',NULL,1,'');
INSERT INTO "app_user" VALUES(6,'cashier','["cashier"]',NULL,1,'');
INSERT INTO "app_user" VALUES(7,'cashier2','["cashier"]',NULL,1,'');
INSERT INTO "app_user" VALUES(8,'auditor','["auditor"]',NULL,1,'');
INSERT INTO "app_user" VALUES(9,'admin','["admin"]',NULL,1,'');
INSERT INTO "app_user" VALUES(10,'applicant','["applicant"]',NULL,1,'');
INSERT INTO "app_user" VALUES(11,'doctor','["hospital"]',NULL,1,'H23060000001');
INSERT INTO "app_user" VALUES(12,'head','["hospital"]',NULL,1,'H23060000001');
CREATE TABLE archived_case (
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	no VARCHAR(30) NOT NULL, 
	ext_no VARCHAR(40), 
	area VARCHAR(6) NOT NULL, 
	person_id BIGINT NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	closed_on DATE NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	archived_on DATE NOT NULL, 
	moves INTEGER NOT NULL, 
	head BLOB NOT NULL, 
	content BLOB NOT NULL, 
	digest BLOB NOT NULL, 
	CONSTRAINT pk_archived_case PRIMARY KEY (machine, case_id), 
	CONSTRAINT uq_archived_case_no UNIQUE (no)
);
INSERT INTO "archived_case" VALUES('claim',2,'230600SB20250606000001C','230600002202506060000004','230600',3,'withdrawn','2025-07-08','f01105579cdf9fa470787b88bb160db44c1bc8506df31d8e51f6033e7aedf6ef','2026-08-15',3,X'20D495E18A1F6AB597E752F36E09843FE81764A8980042E8F99CEC8101F37F7D',X'789CAD585F8F1C3512FF2AA37EDE5DD9EDEE767B79029E783E9E38A196DB76CF58DBD33D69BB77998B560221C809114077101041A00882D01D243909A12309F76932B39B27BE0265F79F99CD4E2E80321AEDD8556EBBAA7EBF2A57EFD540F052B425B7BAAE82C3BFBEBE178892EB390CAF065CCEB5B54A664E1584288CF751B41FA6C15EC0A7AAB2C161D596254C168B52C3326EC765097C5F45E12142F03D40FEF35AB059BAB5A35BEA348DE24E465082909F37FA58C9CEA69C574759A34C5BBA230227B0629655753F5B66335EC1DA829746ED799F3A8D1B658BA6CE4B351FCCF5B293D972B3A2F73FD372B3A651A05773D580A762E9178245AAE99F82F32A55C2A4AE4A5D2927AA2B0B41014BCC0CE405C218C531654216ACE0114534A5799AE6394E90CCA348E05CA4314A6441B04C558C8B0411A22857B24854E1773C568DAEA65B7649CDA7556DB481135EC1E8E00D1F2BA90D2FCBFA640817CCC140B07C1774B2559D94C1671F87FB04F75288D3B13610085E8EA1DC44E0D036AD13BC61BBB877482114BADD6198742847B059A12B09761BCF22E0536B541F363FCE54D54F6BE914852E9D976D2595D0129C8053AA513EE90E7AE9457F0E41D41F13BE3C99F3E5C4876862676AE2109B000926DA4CAADA4EFABD5EF04A3EAFDBCA4E8ADA45C94CB48523B4759470669C283D9D3962C1730EC9BF39FC56DF5C5BDFFAFB530F5F7D78F7FCED5FCEBF7DF7ECE68DF517DFAFBFBFB5BAF79FD5FB0F7E7DF8FEEADEE7EB2FFEB57AEFCBB307FFFCF5E1CD6EB0FAE883D5FFDE79FCD6B5470F3F7F7CEDFAFAC6BDF33BB7CEEE7C1A9C025E33C5A58749462C5638E5C0059EC78C2A1A870549146269440A95629A443C652984395469C1985022C508178416D4C5CD3125849FCA586DDB91D4F4A2A8E2F31E1090B676B97033821D954A6DEC40A3B2AE8F323EE5BADA419839B7404E2009AC0DCEEFFFFBD1835FCEEFBEF5E8C14FA05B7FFCD3F98F3F9FDDFE6E7DFD0E4CDDF8E3EFD6FF7D6775FD13A77DF3F6F9DDF7E0BBBEF1033CB2FEEC83000E9B03597B4B3041EE84CA27252FB391B11D8FE93E763CDE22E15F5EBAC041FC32A8EBDCA8E6B8AF6B3D99EB464F35EC68B29C8BA3B17C6CC4C2D1243844DB32F0FE4271D96820F5971B3110D1196A7425D493C15AF02587123464713FCD4CDD36A24702644A655CF426044908899586294BE238626912D3645CE5CB619F3C18123089BDDBD1B8A00778F5D18FEB1BD7560FEF8F0A48F1BAD83EB05143EDEF657357C386C82C00E25A42BE4AB38302BD7657D90095E9B9476036ABABC1CDA69E6B2801BBAB10DC01EEB1DE355F4B1A35876A3254B22756DBB6A932EB8CE5275C5B5745161C425A82D600DBB75C3316080BC3136D67B2E127D5201B111BD88552AFAA178B8BF51334D46B1AEEEA4566674DDD4E67A3CFC6B6E2A83BCCCE74239D2976E9CB8ABF20B684F0D7850678666BEBC21603D290A4B0B538725E0C0080A032856AB202E23688B432FED9B672F743A1D5869C8E845A38FE2CB8318117181F03E20A4D0188FBEBCA5FEFF38E6AFDD9DD8D9195EAD8DF6B280C46599F97888CA25D178BF328EEEAEA882009131A46284DFB823B3073FDF59BEBAF6E4361787CEBE7B39B77B0AF3CD06D642A1992A43EA9320387C17511C1C6081C5EC0CDD7218A1D93B4507E3D6651C85C06EC05575A5E41995BFA6748276B94507A613D1943178539E46A1701616B77A1EBF9A26EECAE26C45E40FF551C1D46D161181EA4384C49F49A6F0B80CD7DD9957CF9245BA4321E0D3062A6801E80019C0AF85D3D85BADFB50A2C247918C718E5214D195211128C464AC63985221F279463C90A99480A7D42C40A4877114910A5147A0812F96A2C661ED7BE7D83F05559AE66BC2C3297F07DDD69D4F1D09F8CD9D68FDBEDF607DA89B1BB338A978E610149688E11E71C8990124CB012057C38622412792E789E10CE93222E10CFF3149A9B385160729E2A4663E652C0A82B1EBBEDC2077C9E4ED5060638EB746F838D591A7751FF6E6CC801C10C61F6FBB1B95C3A2E439463A6F2282948CC11CD594A09E3C0019C332C454EC29CC3FDC3A9C411E639230C0BAE18C169A400572AF89F82E839F06217C47837BEC3EC8A0FD788D016733748B9E2928D9A6DB87C832F20099F89583A20161D44D026B3F01988A51BC4B66BF865AC9E431BF5C7B17A0E04F983E94823222596492C09A645918B3C4920152945908E880AC954215518112408B026891083064984A18A73CE703CA423D902FB722A6C301F82EE3B56E894B5E88B685EB71ED81D886FC32940672FBE253E2D6F77E46ABF095C8EF212FF76E1050EF0B9E3C5E51EA6DB3775AF9DA72E06D0EF3CD3264FF1DE51F2A71CDD49F71D14F7198A474FC7A8FF7F2747EEC0BBC8A3FBF7D7FFF86675F3CBA7B8B7C31207697F4D76983EE99E8BF370A9E73211220DFAFF148C5E774A96308A628AB7DE458C6977F60B553BCF3DB3104AE1068FA08FF55950822F8EE1DDFBE67683E4CC5C2ADE64D008389ABAD794D3DF0047444465',X'62C3B656F1F41111734FEB3227C95CB1863F0FF6D36C58A13EA056D146AEBFA2');
CREATE TABLE archived_receipt (
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	claim_id BIGINT NOT NULL, 
	CONSTRAINT pk_archived_receipt PRIMARY KEY (code, number)
);
CREATE TABLE bank_line (
	id INTEGER NOT NULL, 
	reading_id BIGINT NOT NULL, 
	"row" INTEGER NOT NULL, 
	payment_no VARCHAR(60) NOT NULL, 
	batch_no VARCHAR(60) NOT NULL, 
	result VARCHAR(12) NOT NULL, 
	amount BIGINT, 
	credit BOOLEAN NOT NULL, 
	booked_on DATE NOT NULL, 
	reason_code VARCHAR(20) NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	bank_ref VARCHAR(60) NOT NULL, 
	raw TEXT NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	resolved_by VARCHAR(64) NOT NULL, 
	resolved_on DATE NOT NULL, 
	resolution VARCHAR(1000) NOT NULL, 
	CONSTRAINT pk_bank_line PRIMARY KEY (id), 
	CONSTRAINT fk_bank_line_reading_id FOREIGN KEY(reading_id) REFERENCES bank_reading (id)
);
INSERT INTO "bank_line" VALUES(1,1,2,'230600BF202507100000018-1','','failed',20000,0,'2025-07-10','AC01','账号不存在','B000018-1','','applied','','','9999-12-31','');
INSERT INTO "bank_line" VALUES(2,1,3,'230600BF202507100000026-1','','paid',63757,0,'2025-07-10','','','B000026-1','','applied','','','9999-12-31','');
INSERT INTO "bank_line" VALUES(3,1,4,'230600BF202507100000034-1','','paid',17272,0,'2025-07-10','','','B000034-1','','applied','','','9999-12-31','');
CREATE TABLE bank_reading (
	id INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	bank VARCHAR(40) NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	statement TEXT, 
	CONSTRAINT pk_bank_reading PRIMARY KEY (id), 
	CONSTRAINT uq_bank_reading_sha256 UNIQUE (sha256)
);
INSERT INTO "bank_reading" VALUES(1,'82f6d5a05b9101491ad3c0ca9b872a8c09241145c19563ea2740811824e0afec','result.csv','result','example_csv','cashier','2025-07-10','2025-07-10 14:44:25.484997',NULL);
CREATE TABLE benefit_plan (
	hash VARCHAR(64) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_benefit_plan PRIMARY KEY (hash)
);
INSERT INTO "benefit_plan" VALUES('cd8343b6abfb8dce69308cf60384e7b3c23282286191f5528c15e715b83bfc5d','230600','{"area":"230600","bands":[{"rate":82800000,"to":null}],"bands_from":"deductible","bucket":"inpatient","by_year":false,"ceiling":50000000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":48000,"denied":"","fixed_sum":null,"layers":[{"bands":[{"rate":90000000,"to":null}],"bands_from":"start","base":"above_ceiling","ceiling":50000000,"counts":["deductible"],"fund":"hifob_pay","name":"second","start":0,"yearly":true}],"lines":{"days_before":0,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":48000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":92000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"admission","round_bands":false,"situation":"temporary","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"cross_year":{"area":"100000","doubt":"","label":"跨年度住院的计算方法","label_en":"how a stay across two benefit years is calculated","note":"","parameter":"cross_year","reference":"江苏省异地就医经办服务规程 第四十四条列有两种方法；缺省按出院结算日整体计算","scope":"","start":"2000-01-01","tier":"","verified":false},"days_before_admission":{"area":"100000","doubt":"","label":"入院前多少天内的费用并入住院","label_en":"days before admission whose charges join the stay","note":"","parameter":"days_before_admission","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按次住院","scope":"inpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"second":{"area":"230600","doubt":"","label":"居民大病、职工大额","label_en":"second layer (serious illness, large amounts)","note":"职工大额，超过统筹基金最高支付限额的部分","parameter":"second_layer","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/inpatient","start":"2024-01-01","tier":"D","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO "benefit_plan" VALUES('5d4f8a9eafe89c9eff2d450a12669986277ded64c153ccff4f62b75bf05f5ab4','230600','{"area":"230600","bands":[{"rate":45000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"temporary","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO "benefit_plan" VALUES('0f5d115da909e1a77860c8c1f6be8b5f6543b11659ddc4968be78783f3aaac97','230600','{"area":"230600","bands":[{"rate":42500000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":20000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":85000000,"second_layer":false},"deductible":0,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":0,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":85000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"emergency","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"来源未载起付标准，按不设起付标准处理","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"另一说明写“降低20个百分点”（M1），与系数 0.85/0.65（M2）不一致；本库按系数","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO "benefit_plan" VALUES('f61a40900f88f68d6928978545a698c57ebcec2236827785f20845e48b881db4','230600','{"area":"230600","bands":[{"rate":45000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":90000000,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":90000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"emergency","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO "benefit_plan" VALUES('4b9005055b503645df14add254b1135a888a1110ceaeef758d4d8ef0819eb512','230600','{"area":"230600","bands":[{"rate":55000000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":300000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"home","of_first_pay_too":false,"rate":0,"second_layer":false},"deductible":30000,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":30000,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":5000000,"rule":"ratio_points","source":"ratio_points"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"long_term","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"ratio_points":{"area":"230600","doubt":"","label":"支付比例提高的百分点","label_en":"points added to the ratio","note":"","parameter":"ratio_points","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"employee/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
INSERT INTO "benefit_plan" VALUES('eb588a826acf266773a8dc5d9490fd0c76f4598a9c636ae4807cf89b14e315e7','230600','{"area":"230600","bands":[{"rate":32500000,"to":null}],"bands_from":"deductible","bucket":"outpatient","by_year":false,"ceiling":20000,"ceiling_counts":[],"cut":{"after_deductible":false,"kind":"factor","of_first_pay_too":false,"rate":65000000,"second_layer":false},"deductible":0,"denied":"","fixed_sum":null,"layers":[],"lines":{"days_before":null,"default_share_e4":null,"share_of_whole":false},"notes":[{"admission":null,"amount":0,"base":null,"rate":null,"rule":"deductible_row","source":"deductible"},{"admission":null,"amount":null,"base":null,"rate":50000000,"rule":"ratio_row","source":"ratio"},{"admission":null,"amount":null,"base":null,"rate":65000000,"rule":"cut_factor","source":"out_of_area"},{"admission":null,"amount":null,"base":null,"rate":null,"rule":"catalogue_treatment","source":"catalogue"}],"per":"year","round_bands":false,"situation":"none","sources":{"bands_from":{"area":"100000","doubt":"","label":"费用段从哪里起算","label_en":"where spending bands begin","note":"","parameter":"bands_from","reference":"系统缺省值：从起付标准以上起算","scope":"","start":"2000-01-01","tier":"","verified":false},"benefit_year_start":{"area":"100000","doubt":"","label":"待遇年度起始日","label_en":"first day of the benefit year","note":"","parameter":"benefit_year_start","reference":"系统缺省值：按自然年度","scope":"","start":"2000-01-01","tier":"","verified":false},"catalogue":{"area":"100000","doubt":"","label":"执行哪一方的医保目录","label_en":"whose catalogue counts","note":"","parameter":"catalogue","reference":"就医地目录：医保发〔2022〕22号 规程第三十二、三十三条；江苏省异地就医经办服务规程 第十五条","scope":"","start":"2023-01-01","tier":"N","verified":true},"ceiling":{"area":"230600","doubt":"","label":"年度最高支付限额","label_en":"ceiling of the basic fund","note":"","parameter":"ceiling","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"ceiling_counts":{"area":"100000","doubt":"","label":"一并计入最高支付限额的其他待遇","label_en":"other benefits that count towards the ceiling","note":"","parameter":"ceiling_counts","reference":"系统缺省值：各自计算","scope":"","start":"2000-01-01","tier":"","verified":false},"deductible":{"area":"230600","doubt":"","label":"起付标准","label_en":"deductible","note":"来源未载起付标准，按不设起付标准处理","parameter":"deductible","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"deductible_per":{"area":"100000","doubt":"","label":"起付标准的计算周期","label_en":"what bears a deductible","note":"","parameter":"deductible_per","reference":"系统缺省值：按年度","scope":"outpatient","start":"2000-01-01","tier":"","verified":false},"first_pay_base":{"area":"100000","doubt":"","label":"乙类先行自付的计算基数","label_en":"what the first-pay share is of","note":"","parameter":"first_pay_base","reference":"系统缺省值：先扣超限价，再按比例先行自付","scope":"","start":"2000-01-01","tier":"","verified":false},"layer_order":{"area":"100000","doubt":"","label":"基本医保以外各层待遇的次序","label_en":"order of the funds beyond the basic one","note":"","parameter":"layer_order","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"out_of_area":{"area":"230600","doubt":"另一说明写“降低20个百分点”（M1），与系数 0.85/0.65（M2）不一致；本库按系数","label":"异地就医的支付","label_en":"how care out of the area is paid","note":"数据集以系数表示（M2）","parameter":"out_of_area","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident","start":"2024-01-01","tier":"D","verified":false},"personal_account_pays":{"area":"100000","doubt":"","label":"手工报销可以使用个人账户","label_en":"manual claims may draw on the personal account","note":"","parameter":"personal_account_pays","reference":"系统缺省值","scope":"","start":"2000-01-01","tier":"","verified":false},"ratio":{"area":"230600","doubt":"","label":"支付比例","label_en":"ratio paid by the basic fund","note":"","parameter":"ratio","reference":"庆政办规〔2022〕14号、庆医保发〔2023〕18号（转引自数据集 good9527/china-medical-insurance）","scope":"resident/outpatient","start":"2024-01-01","tier":"D","verified":false},"rounding":{"area":"100000","doubt":"","label":"四舍五入的位置","label_en":"where amounts are rounded","note":"","parameter":"rounding","reference":"系统缺省值：每项基金合计后四舍五入一次","scope":"","start":"2000-01-01","tier":"","verified":false},"split_rule":{"area":"100000","doubt":"","label":"费用段按年度累计","label_en":"bands go on through the year","note":"","parameter":"split_rule","reference":"系统缺省值：按次计算","scope":"","start":"2000-01-01","tier":"","verified":false},"waiting_days":{"area":"100000","doubt":"","label":"待遇等待期","label_en":"days after enrolment in which nothing is paid","note":"","parameter":"waiting_days","reference":"系统缺省值：未见本地规定","scope":"","start":"2000-01-01","tier":"","verified":false}}}');
CREATE TABLE calculation (
	id INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	person_id BIGINT NOT NULL, 
	day DATE NOT NULL, 
	book_hash VARCHAR(64) NOT NULL, 
	plan_hash VARCHAR(64) NOT NULL, 
	treated TEXT NOT NULL, 
	inputs TEXT NOT NULL, 
	verified BOOLEAN NOT NULL, 
	medfee_sumamt BIGINT NOT NULL, 
	fulamt_ownpay_amt BIGINT NOT NULL, 
	overlmt_selfpay BIGINT NOT NULL, 
	preselfpay_amt BIGINT NOT NULL, 
	inscp_scp_amt BIGINT NOT NULL, 
	act_pay_dedc BIGINT NOT NULL, 
	hifp_pay BIGINT NOT NULL, 
	hifmi_pay BIGINT NOT NULL, 
	hifob_pay BIGINT NOT NULL, 
	cvlserv_pay BIGINT NOT NULL, 
	maf_pay BIGINT NOT NULL, 
	fund_pay_sumamt BIGINT NOT NULL, 
	psn_part_amt BIGINT NOT NULL, 
	CONSTRAINT pk_calculation PRIMARY KEY (id), 
	CONSTRAINT uq_calculation_claim_id_seq UNIQUE (claim_id, seq), 
	CONSTRAINT fk_calculation_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT fk_calculation_plan_hash FOREIGN KEY(plan_hash) REFERENCES benefit_plan (hash)
);
INSERT INTO "calculation" VALUES(1,6,1,'230600',4,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','cd8343b6abfb8dce69308cf60384e7b3c23282286191f5528c15e715b83bfc5d','{"area":"230600","care":"inpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":2,"provincial":false,"special":false},"destination":"230100","disease":"I10.x00","filed":"temporary","hospital":{"level":2,"provincial":false,"special":false},"identities":[],"insured_from":"2020-03-26","med_type":"21","on":"2025-03-26","person":"working","population":"employee","situation":"temporary","transfer_from":null,"until":"2025-04-05","zone":"in_province"}','{"disallowed":0,"lines":[["03",111960,279900000,40000,null,null,"2025-03-29",0],["02",40428,202140000,20000,2000,null,"2025-04-04",0],["02",33694,168470000,20000,500,null,"2025-03-29",0],["02",85694,428470000,20000,500,null,"2025-03-28",0]],"on":"2025-03-26","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,271776,111960,0,14056,145760,48000,80945,0,0,0,0,80945,190831);
INSERT INTO "calculation" VALUES(2,3,1,'230600',8,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','5d4f8a9eafe89c9eff2d450a12669986277ded64c153ccff4f62b75bf05f5ab4','{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"310100","disease":"E11.900","filed":"temporary","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2007-03-28","med_type":"11","on":"2025-03-29","person":"working","population":"employee","situation":"temporary","transfer_from":null,"until":"2025-03-29","zone":"cross_province"}','{"disallowed":0,"lines":[["01",94805,189610000,50000,null,null,"2025-03-29",0],["01",39204,130680000,30000,null,null,"2025-03-29",0],["02",36476,182380000,20000,500,null,"2025-03-29",0],["03",49227,164090000,30000,null,null,"2025-03-29",0],["01",3021,10070000,30000,null,null,"2025-03-29",0],["03",75545,151090000,50000,null,null,"2025-03-29",0]],"on":"2025-03-29","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,298278,124772,0,1824,171682,30000,63757,0,0,0,0,63757,234521);
INSERT INTO "calculation" VALUES(3,1,1,'230600',13,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','0f5d115da909e1a77860c8c1f6be8b5f6543b11659ddc4968be78783f3aaac97','{"area":"230600","care":"emergency","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"210200","disease":"S52.500","filed":"emergency","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2019-04-21","med_type":"1301","on":"2025-05-02","person":"elderly","population":"resident","situation":"emergency","transfer_from":null,"until":"2025-05-02","zone":"cross_province"}','{"disallowed":0,"lines":[["01",44130,88260000,50000,null,null,"2025-05-02",0],["01",13647,45490000,30000,null,null,"2025-05-02",0],["02",29095,58190000,50000,2000,null,"2025-05-02",0],["01",28026,140130000,20000,null,null,"2025-05-02",0]],"on":"2025-05-02","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,114898,0,0,5819,109079,0,20000,0,0,0,0,20000,94898);
INSERT INTO "calculation" VALUES(4,4,1,'230600',19,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','f61a40900f88f68d6928978545a698c57ebcec2236827785f20845e48b881db4','{"area":"230600","care":"emergency","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"110100","disease":"I10.x00","filed":"emergency","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2017-05-12","med_type":"1301","on":"2025-04-17","person":"working","population":"employee","situation":"emergency","transfer_from":null,"until":"2025-04-17","zone":"cross_province"}','{"disallowed":0,"lines":[["01",12652,31630000,40000,null,null,"2025-04-17",0],["03",60935,121870000,50000,null,null,"2025-04-17",0],["02",9846,32820000,30000,2000,null,"2025-04-17",0],["01",24450,81500000,30000,null,null,"2025-04-17",0],["03",52503,175010000,30000,null,null,"2025-04-17",0],["02",26004,86680000,30000,1000,null,"2025-04-17",0]],"on":"2025-04-17","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,186390,113438,0,4569,68383,30000,17272,0,0,0,0,17272,169118);
INSERT INTO "calculation" VALUES(5,5,1,'230600',9,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','4b9005055b503645df14add254b1135a888a1110ceaeef758d4d8ef0819eb512','{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"440100","disease":"I10.x00","filed":"long_term","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2014-09-18","med_type":"11","on":"2025-05-10","person":"retired","population":"employee","situation":"long_term","transfer_from":null,"until":"2025-05-10","zone":"cross_province"}','{"disallowed":0,"lines":[["03",79725,159450000,50000,null,127560000,"2025-05-10",0]],"on":"2025-05-10","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,79725,79725,0,0,0,0,0,0,0,0,0,0,79725);
INSERT INTO "calculation" VALUES(6,8,1,'230600',12,'2025-07-08','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4','eb588a826acf266773a8dc5d9490fd0c76f4598a9c636ae4807cf89b14e315e7','{"area":"230600","care":"outpatient","civil_servant":false,"covered_to":null,"deductible_hospital":{"level":3,"provincial":false,"special":false},"destination":"440100","disease":"E11.900","filed":"none","hospital":{"level":3,"provincial":false,"special":false},"identities":[],"insured_from":"2014-03-23","med_type":"11","on":"2025-05-13","person":"minor","population":"resident","situation":"none","transfer_from":null,"until":"2025-05-13","zone":"cross_province"}','{"disallowed":0,"lines":[["02",47016,156720000,30000,2000,null,"2025-05-13",0]],"on":"2025-05-13","parts":[{"days":1,"prior":{"admissions":0,"assistance_paid":0,"civil_paid":0,"deductible":0,"in_scope":0,"others":{},"pool_paid":0,"second_paid":0},"year":"2025-01-01"}],"third_party":0,"totals":null}',0,47016,0,0,9403,37613,0,12224,0,0,0,0,12224,34792);
CREATE TABLE calendar_day (
	day DATE NOT NULL, 
	year INTEGER NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_calendar_day PRIMARY KEY (day), 
	CONSTRAINT fk_calendar_day_year FOREIGN KEY(year) REFERENCES calendar_year (year), 
	CONSTRAINT ck_calendar_day_kind CHECK (kind IN ('holiday', 'in_lieu', 'makeup'))
);
CREATE TABLE calendar_year (
	year INTEGER NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	source VARCHAR(400) NOT NULL, 
	loaded_at DATETIME NOT NULL, 
	loaded_by VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_calendar_year PRIMARY KEY (year), 
	CONSTRAINT ck_calendar_year_status CHECK (status IN ('official', 'provisional'))
);
CREATE TABLE claim (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	ext_no VARCHAR(40), 
	person_id BIGINT NOT NULL, 
	insutype VARCHAR(6) NOT NULL, 
	applied_at DATETIME NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	agent TEXT, 
	materials TEXT NOT NULL, 
	listed TEXT NOT NULL, 
	arrived TEXT NOT NULL, 
	period_ends_on DATE NOT NULL, 
	period_provisional BOOLEAN NOT NULL, 
	reminded_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	due_provisional BOOLEAN NOT NULL, 
	overdue_since DATE NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	id INTEGER NOT NULL, 
	institution_id BIGINT, 
	institution_name VARCHAR(200) NOT NULL, 
	care VARCHAR(12) NOT NULL, 
	med_type VARCHAR(6) NOT NULL, 
	admitted_on DATE NOT NULL, 
	discharged_on DATE NOT NULL, 
	diagnosis VARCHAR(30) NOT NULL, 
	emergency BOOLEAN NOT NULL, 
	third_party VARCHAR(16) NOT NULL, 
	reason_code VARCHAR(6) NOT NULL, 
	payee_name VARCHAR(100) NOT NULL, 
	payee_account VARCHAR(50) NOT NULL, 
	payee_bank_code VARCHAR(20) NOT NULL, 
	payee_relation VARCHAR(20) NOT NULL, 
	payee_proof VARCHAR(100) NOT NULL, 
	total BIGINT NOT NULL, 
	payable BIGINT, 
	payable_source VARCHAR(12) NOT NULL, 
	disallowed TEXT NOT NULL, 
	straight_through BOOLEAN NOT NULL, 
	findings TEXT NOT NULL, 
	verdict VARCHAR(8) NOT NULL, 
	originals_in_hand BOOLEAN NOT NULL, 
	originals_only BOOLEAN NOT NULL, 
	originals_count INTEGER NOT NULL, 
	originals_back_no VARCHAR(40) NOT NULL, 
	carrier VARCHAR(40) NOT NULL, 
	tracking_no VARCHAR(40) NOT NULL, 
	national_due_on DATE NOT NULL, 
	promise_due_on DATE NOT NULL, 
	stopped_on DATE NOT NULL, 
	return_to VARCHAR(32) NOT NULL, 
	look_again_on DATE NOT NULL, 
	payment_no VARCHAR(40) NOT NULL, 
	bank_result VARCHAR(12) NOT NULL, 
	batch_no VARCHAR(40) NOT NULL, 
	calc VARCHAR(8) DEFAULT '' NOT NULL, 
	calc_why VARCHAR(16) DEFAULT '' NOT NULL, 
	calc_problem TEXT, 
	calculation_id BIGINT, 
	situation VARCHAR(24) DEFAULT '' NOT NULL, 
	covering_id BIGINT, 
	unverified BOOLEAN DEFAULT 0 NOT NULL, 
	by_hand BOOLEAN DEFAULT 0 NOT NULL, 
	third_party_paid BIGINT DEFAULT '0' NOT NULL, 
	transfer_from VARCHAR(2) DEFAULT '' NOT NULL, 
	observation BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_claim PRIMARY KEY (id), 
	CONSTRAINT uq_claim_ext_no_area UNIQUE (ext_no, area), 
	CONSTRAINT uq_claim_no UNIQUE (no), 
	CONSTRAINT fk_claim_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_claim_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_claim_payable CHECK (payable IS NULL OR payable BETWEEN 0 AND total), 
	CONSTRAINT ck_claim_state CHECK (state IN ('precheck', 'returned', 'awaiting_parcel', 'posted', 'review', 'recheck', 'approval', 'to_pay', 'paying', 'paid', 'payment_failed', 'suspended', 'rejected', 'not_accepted', 'withdrawn', 'lapsed'))
);
INSERT INTO "claim" VALUES('230600SB202505160000019','230600','2025-05-16','payment_failed','2025-07-10',8,X'4324AB4909FBDDF884080E018EF80E56AF95D12495A5D66FCE059A35EE35C9BA',0,'','230600002202505160000003',13,'390','2025-05-16 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-06-30',0,'2026-08-15','0027c79a22bf2afcb6bd176d671693c5321b25c7e60f74337134ca020924daa3',1,11,'','emergency','1301','2025-05-02','2025-05-02','S52.500',1,'none','04','林芳','6222085776238289455','102265000014','','',114898,20000,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250304000001S may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250304000001S 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','','9999-12-31','230600BF202507100000018-1','failed','','posted','',NULL,3,'emergency',NULL,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250429000001T','230600','2025-04-29','paid','2025-07-10',8,X'C81E1F8538D7DEE26DB9BED8169C2C276DD358A1B0616CD4A17285A9B263C483',0,'','230600002202504290000005',8,'310','2025-04-29 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','2c4247b2d28b0e21ca9a1c61fe8c8a97be4f03279e742329fcabb4fa21bef80b',3,4,'','outpatient','11','2025-03-29','2025-03-29','E11.900',0,'none','03','杨艳涛','6222082253883822975','102265000014','','',298278,63757,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000034 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000034 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-16','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000026-1','paid','230600PC20250710000001G','posted','',NULL,2,'temporary',8,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250517000001T','230600','2025-05-17','paid','2025-07-10',9,X'3C4AE82D4CD98A0A6D81825F6EE7418A7D444F27C13D2B19D6CDF6B744182D82',0,'','230600002202505170000007',19,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","急诊诊断证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','3b696865216929552c51eed1a1387f4281c46df1b6ba19870f69e7d7c17d93c8',4,3,'','emergency','1301','2025-04-17','2025-04-17','I10.x00',1,'none','04','陈国艳','6222080076313355114','102265000014','','',186390,17272,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000001E may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000001E 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000034-1','paid','230600PC20250710000001G','posted','',NULL,4,'emergency',NULL,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250517000002R','230600','2025-05-17','paid','2025-07-10',8,X'9F7AD211FF6A701BDFE1B1847287BDEB0CBB0015EAA9EBCEC2ED9C86EB7FAADE',0,'','230600002202505170000009',9,'310','2025-05-17 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','f0b706062b1c2b6a683186c5f760324879a7af574be2556183bc3dbcb713cf5f',5,7,'','outpatient','11','2025-05-10','2025-05-10','I10.x00',0,'none','03','马志强','6222086220931578541','102265000014','','',79725,0,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000026 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000026 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-06-30','2025-08-05','9999-12-31','paying','9999-12-31','230600BF202507100000042-1','paid','230600PC20250710000001G','posted','',NULL,5,'long_term',6,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250412000001Y','230600','2025-04-12','approval','2025-07-09',5,X'C8FBF0351478293222313EC31E0B80457BD5D516FE59513B49DFF47761866E00',0,'','230600002202504120000018',4,'310','2025-04-12 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","出院小结"]','[]','[]','9999-12-31',0,'9999-12-31','2025-05-27',0,'2026-08-15','adb90dc987a9890fd7b333de3ace31aafbc99af0d693358a9eeba7e237e1f5ee',6,12,'','inpatient','21','2025-03-26','2025-04-05','I10.x00',0,'none','03','刘超超','6222086245117643504','102265000014','','',271776,80945,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA202503030000018 may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA202503030000018 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-05-27','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,1,'temporary',4,1,1,0,'',0);
INSERT INTO "claim" VALUES('230600SB20250613000001T','230600','2025-06-13','awaiting_parcel','2025-07-07',2,X'AA16D8D0F7FB56799548DC339F535241EA4F4D6752E0F980168DB50A8DE02E8B',0,'','230600002202506130000031',11,'390','2025-06-13 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','2025-08-06',0,'2026-08-15','9999-12-31',0,'9999-12-31','428b028be46648643803901fbb8fa3c19043ccb4a090fdb359ff1789de819feb',7,8,'','outpatient','11','2025-05-17','2025-05-17','E11.900',0,'none','03','刘强勇','6222081219377612868','102265000014','','',38522,NULL,'','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250307000003A may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250307000003A 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',0,0,0,'','','','2025-07-25','9999-12-31','2025-07-07','','9999-12-31','','','','','',NULL,NULL,'',NULL,0,0,0,'',0);
INSERT INTO "claim" VALUES('230600SB202505220000016','230600','2025-05-22','review','2025-07-08',4,X'775FF294B95A0760B956D0BAD2CB3B2B55F5B4C06BEAB8ADEA458C0636E59DC3',0,'','230600002202505220000034',12,'390','2025-05-22 02:00:00.000000','online','',NULL,'["身份证件","收费票据","费用清单","处方底方"]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-04',0,'2026-08-15','ffdf3879058830d4ac9333465edb9a3228c688b8981c9fd87648c43a496d0b6b',8,6,'','outpatient','11','2025-05-13','2025-05-13','E11.900',0,'none','03','黄兰艳','6222087331412579657','102265000014','','',47016,12224,'calculated','[]',0,'[{"clause":"","clause_en":"","code":"filing_undecided","en":"filing 230600BA20250305000001B may cover the care and is not decided; the amount follows it","item":"","weight":"note","zh":"备案 230600BA20250305000001B 可能覆盖本次就医，尚未办结；办结后待遇会重新计算"}]','pass',1,0,1,'','','','2025-07-04','2025-08-05','9999-12-31','','9999-12-31','','','','done','',NULL,6,'none',NULL,1,0,0,'',0);
CREATE TABLE door (
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	purpose VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_door PRIMARY KEY (machine, case_id, purpose)
);
CREATE TABLE downtime (
	id INTEGER NOT NULL, 
	notice_no VARCHAR(40) NOT NULL, 
	place VARCHAR(12) NOT NULL, 
	begins_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	services TEXT NOT NULL, 
	says VARCHAR(500) NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_downtime PRIMARY KEY (id), 
	CONSTRAINT uq_downtime_place_notice_no UNIQUE (place, notice_no)
);
CREATE TABLE entitlement (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	person_id BIGINT NOT NULL, 
	insutype VARCHAR(6) NOT NULL, 
	applied_at DATETIME NOT NULL, 
	applied_by VARCHAR(64) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	disease VARCHAR(20) NOT NULL, 
	disease_name VARCHAR(100) NOT NULL, 
	hospitals TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	materials TEXT NOT NULL, 
	listed TEXT NOT NULL, 
	arrived TEXT NOT NULL, 
	period_ends_on DATE NOT NULL, 
	period_provisional BOOLEAN NOT NULL, 
	reminded_on DATE NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	assessed_by VARCHAR(64) NOT NULL, 
	conclusion VARCHAR(200) NOT NULL, 
	ext_no VARCHAR(40), 
	content_hash VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_entitlement PRIMARY KEY (id), 
	CONSTRAINT uq_entitlement_no UNIQUE (no), 
	CONSTRAINT fk_entitlement_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_entitlement_state CHECK (state IN ('applied', 'returned', 'assessed', 'active', 'expired', 'revoked', 'rejected', 'lapsed'))
);
INSERT INTO "entitlement" VALUES('230600MT20250708000001H','230600','2025-07-08','active','2026-08-15',3,X'28432F000C8B8B68439A55B28C306FF87AFCD01DA6848953B1ECCB9DC01DA1DD',0,'',1,1,'310','2025-07-08 14:44:23.000000','counter','','M01600','','["H23060000001"]','[{"dated_on":"2025-06-20","hospital":"H23060000001","level":"02","paper":"门诊病历"}]','[]','[]','[]','9999-12-31',0,'9999-12-31','2025-07-08','9999-12-31','reviewer','符合',NULL,'');
CREATE TABLE entry (
	id INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	part VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	fund VARCHAR(6) NOT NULL, 
	source VARCHAR(12) NOT NULL, 
	dest VARCHAR(12) NOT NULL, 
	amount BIGINT NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	ref VARCHAR(60) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY (id), 
	CONSTRAINT ck_entry_account CHECK (source IN ('fund', 'payable', 'bank', 'paid', 'back', 'recoverable') AND dest IN ('fund', 'payable', 'bank', 'paid', 'back', 'recoverable')), 
	CONSTRAINT ck_entry_amount CHECK (amount > 0), 
	CONSTRAINT ck_entry_two_accounts CHECK (source <> dest)
);
INSERT INTO "entry" VALUES(1,3,'','230600','310100','fund','payable',63757,'approve','','2025-07-09','2025-07-09 14:44:24.966056');
INSERT INTO "entry" VALUES(2,1,'','230600','390100','fund','payable',20000,'approve','','2025-07-09','2025-07-09 14:44:25.031650');
INSERT INTO "entry" VALUES(3,4,'','230600','310100','fund','payable',17272,'approve','','2025-07-09','2025-07-09 14:44:25.084547');
INSERT INTO "entry" VALUES(4,1,'','230600','390100','payable','bank',20000,'send','230600BF202507100000018-1','2025-07-10','2025-07-10 14:44:25.411400');
INSERT INTO "entry" VALUES(5,3,'','230600','310100','payable','bank',63757,'send','230600BF202507100000026-1','2025-07-10','2025-07-10 14:44:25.411400');
INSERT INTO "entry" VALUES(6,4,'','230600','310100','payable','bank',17272,'send','230600BF202507100000034-1','2025-07-10','2025-07-10 14:44:25.411400');
INSERT INTO "entry" VALUES(7,1,'','230600','390100','bank','back',20000,'fail','230600BF202507100000018-1','2025-07-10','2025-07-10 14:44:25.489479');
INSERT INTO "entry" VALUES(8,3,'','230600','310100','bank','paid',63757,'confirm','230600BF202507100000026-1','2025-07-10','2025-07-10 14:44:25.489479');
INSERT INTO "entry" VALUES(9,4,'','230600','310100','bank','paid',17272,'confirm','230600BF202507100000034-1','2025-07-10','2025-07-10 14:44:25.489479');
INSERT INTO "entry" VALUES(10,3,'','230600','310100','paid','recoverable',2000,'decide','230600ZH20250710000001A','2025-07-10','2025-07-10 14:44:25.645983');
CREATE TABLE fee_line (
	id INTEGER NOT NULL, 
	receipt_id BIGINT NOT NULL, 
	position INTEGER NOT NULL, 
	item_code VARCHAR(50) NOT NULL, 
	item_name VARCHAR(200) NOT NULL, 
	charge_type VARCHAR(6) NOT NULL, 
	charge_level VARCHAR(6) NOT NULL, 
	price_e6 BIGINT NOT NULL, 
	quantity_e4 BIGINT NOT NULL, 
	amount BIGINT NOT NULL, 
	charged_on DATE NOT NULL, 
	own_share_e4 INTEGER, 
	limit_e6 BIGINT, 
	CONSTRAINT pk_fee_line PRIMARY KEY (id), 
	CONSTRAINT fk_fee_line_receipt_id FOREIGN KEY(receipt_id) REFERENCES receipt (id)
);
INSERT INTO "fee_line" VALUES(1,1,1,'0731608136','护理费项目1','07','01',88260000,50000,44130,'2025-05-02',NULL,NULL);
INSERT INTO "fee_line" VALUES(2,1,2,'0697895372','手术费项目2','06','01',45490000,30000,13647,'2025-05-02',NULL,NULL);
INSERT INTO "fee_line" VALUES(3,1,3,'0401110934','化验费项目3','04','02',58190000,50000,29095,'2025-05-02',2000,NULL);
INSERT INTO "fee_line" VALUES(4,1,4,'0916582774','西药费项目4','09','01',140130000,20000,28026,'2025-05-02',NULL,NULL);
INSERT INTO "fee_line" VALUES(6,3,1,'0888426992','卫生材料费项目1','08','01',189610000,50000,94805,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(7,3,2,'0808402322','卫生材料费项目2','08','01',130680000,30000,39204,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(8,3,3,'0898261194','卫生材料费项目3','08','02',182380000,20000,36476,'2025-03-29',500,NULL);
INSERT INTO "fee_line" VALUES(9,4,1,'0148184733','床位费项目1','01','03',164090000,30000,49227,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(10,4,2,'0187260506','床位费项目2','01','01',10070000,30000,3021,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(11,4,3,'0660960496','手术费项目3','06','03',151090000,50000,75545,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(12,5,1,'0400544223','化验费项目1','04','01',31630000,40000,12652,'2025-04-17',NULL,NULL);
INSERT INTO "fee_line" VALUES(13,5,2,'0986185951','西药费项目2','09','03',121870000,50000,60935,'2025-04-17',NULL,NULL);
INSERT INTO "fee_line" VALUES(14,5,3,'0157138731','床位费项目3','01','02',32820000,30000,9846,'2025-04-17',2000,NULL);
INSERT INTO "fee_line" VALUES(15,5,4,'0775658163','护理费项目4','07','01',81500000,30000,24450,'2025-04-17',NULL,NULL);
INSERT INTO "fee_line" VALUES(16,6,1,'0873409898','卫生材料费项目1','08','03',175010000,30000,52503,'2025-04-17',NULL,NULL);
INSERT INTO "fee_line" VALUES(17,6,2,'0402351990','化验费项目2','04','02',86680000,30000,26004,'2025-04-17',1000,NULL);
INSERT INTO "fee_line" VALUES(18,7,1,'0570906561','治疗费项目1','05','03',159450000,50000,79725,'2025-05-10',NULL,127560000);
INSERT INTO "fee_line" VALUES(19,8,1,'0465345976','化验费项目1','04','03',279900000,40000,111960,'2025-03-29',NULL,NULL);
INSERT INTO "fee_line" VALUES(20,8,2,'0628407067','手术费项目2','06','02',202140000,20000,40428,'2025-04-04',2000,NULL);
INSERT INTO "fee_line" VALUES(21,8,3,'0808019375','卫生材料费项目3','08','02',168470000,20000,33694,'2025-03-29',500,NULL);
INSERT INTO "fee_line" VALUES(22,8,4,'0838332092','卫生材料费项目4','08','02',428470000,20000,85694,'2025-03-28',500,NULL);
INSERT INTO "fee_line" VALUES(23,9,1,'0782982174','护理费项目1','07','02',36820000,50000,18410,'2025-05-17',500,NULL);
INSERT INTO "fee_line" VALUES(24,9,2,'0567025902','治疗费项目2','05','01',100560000,20000,20112,'2025-05-17',NULL,NULL);
INSERT INTO "fee_line" VALUES(25,10,1,'0733012560','护理费项目1','07','02',156720000,30000,47016,'2025-05-13',2000,NULL);
CREATE TABLE filing (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	ext_no VARCHAR(40), 
	person_id BIGINT NOT NULL, 
	insutype VARCHAR(6) NOT NULL, 
	applied_at DATETIME NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	agent TEXT, 
	materials TEXT NOT NULL, 
	listed TEXT NOT NULL, 
	arrived TEXT NOT NULL, 
	period_ends_on DATE NOT NULL, 
	period_provisional BOOLEAN NOT NULL, 
	reminded_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	due_provisional BOOLEAN NOT NULL, 
	overdue_since DATE NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	id INTEGER NOT NULL, 
	category VARCHAR(24) NOT NULL, 
	destination VARCHAR(6) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	granted_to DATE NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	promise BOOLEAN NOT NULL, 
	self_service BOOLEAN NOT NULL, 
	materials_ok BOOLEAN NOT NULL, 
	late BOOLEAN NOT NULL, 
	replaces_id BIGINT, 
	cancellable_from DATE NOT NULL, 
	open_stay_on DATE NOT NULL, 
	covered_to DATE NOT NULL, 
	coverage_end VARCHAR(10) NOT NULL, 
	activated_on DATE NOT NULL, 
	ended_by VARCHAR(16) NOT NULL, 
	CONSTRAINT pk_filing PRIMARY KEY (id), 
	CONSTRAINT uq_filing_ext_no_area UNIQUE (ext_no, area), 
	CONSTRAINT uq_filing_no UNIQUE (no), 
	CONSTRAINT fk_filing_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_filing_replaces_id FOREIGN KEY(replaces_id) REFERENCES filing (id), 
	CONSTRAINT ck_filing_state CHECK (state IN ('submitted', 'returned', 'reviewed', 'active', 'expired', 'cancelled', 'rejected'))
);
INSERT INTO "filing" VALUES('230600BA20250305000001B','230600','2025-03-05','submitted','2025-03-05',1,X'008B195031CF7F57F3F0B44CEF1048C833C8C99B88BBD39B979CF2DC70FEC205',0,'','230600001202503050000048',12,'390','2025-03-05 01:20:00.000000','local_online','13959216058',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','ec9aaf9e281543d21cc016364e542e9382a2d3c631f5bbe1fcfb01adc3591146',1,'long_term_resident','440100','2025-03-06','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000001E','230600','2025-03-07','submitted','2025-03-07',1,X'7AD73AAE403F553A82F4BA990DFE6E3D623F18D3EAEAB592EE564ADEEE1CA95E',0,'','230600001202503070000070',19,'310','2025-03-07 09:05:00.000000','national_fast','13945273099',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','85054b1fa9f2303718f46bf037702e1dd771ffdf424ea817d148241e31272d98',2,'other_temporary','110100','2025-03-14','2025-09-14','2025-09-14','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA20250307000002C','230600','2025-03-07','submitted','2025-03-07',1,X'5D35946B5427B95B1B8F5DDC1B1C1E4AC29127B2EF73AB0B7BFDC27AC00E6DB7',0,'','230600001202503070000091',3,'310','2025-03-07 06:38:00.000000','local_online','13991435733',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','ae050b9460d6cfae4b8960ab2c088a812933f7ca9333deb7d46206f71bea55f7',3,'long_term_resident','440100','2025-03-08','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000018','230600','2025-03-03','expired','2026-08-15',5,X'39A149C3616634F2701ED27B77DA864C579376274153B452704DF35CA75E8709',0,'','230600001202503030000138',4,'310','2025-03-03 04:39:00.000000','local_online','13800000000',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','80c5141061a4b052e271a87635c6950e69e402d17e476b132024a6fc3b123505',4,'other_temporary','230100','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000001S','230600','2025-03-04','returned','2025-07-07',2,X'F99D639BD79608B9322996A814B872C269BD3233645F6433592BDE8F3375C42C',0,'','230600001202503040000450',13,'390','2025-03-04 04:00:00.000000','local_window','13918243075',NULL,'["身份证件","居住证明"]','["身份证件"]','[]','2025-07-28',0,'2026-08-15','9999-12-31',0,'9999-12-31','1a02a272dfc3b563466c7d85a6ad5766f28f0b0bf7ea1d248cb8bd108c553e42',5,'long_term_resident','210200','2025-03-04','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000026','230600','2025-03-03','active','2025-07-08',3,X'528D55CCB4EFE7B6AA87E5953646FB9620AA44877BF27356678D3BF0EDFE39CE',0,'','230600001202503030000467',9,'310','2025-03-03 11:33:00.000000','national_fast','13926728762',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','eba9b230ebc8f215707eae6be48d2e673af1c1d472838928ec343c1ee1fbe402',6,'long_term_resident','440100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250307000003A','230600','2025-03-07','submitted','2025-03-07',1,X'FEDB35B9BF0B5777A5523ACB166DD023748FABD46164A4D34EE4F4D62F088146',0,'','230600001202503070000806',11,'390','2025-03-07 06:56:00.000000','local_online','13941172016',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','f0cc07ba630ddd4f2d03d6fcdaefbfe6a849c9b0645d49542e34c42f65c3c2f7',7,'other_temporary','440100','2025-03-10','2026-03-10','2026-03-10','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000034','230600','2025-03-03','expired','2026-08-15',4,X'AE1953D424D78D58BA531E088B219956917235391F16B37BF7CCBA3B104F1AF0',0,'','230600001202503030000858',8,'310','2025-03-03 10:48:00.000000','national_fast','13941303895',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','4ffeb7d1586180daabd1b4abdee9738abee32cd5de6a287cb427e952f1411958',8,'other_temporary','310100','2025-03-03','2026-03-03','2026-03-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250304000002Q','230600','2025-03-04','rejected','2025-07-07',2,X'1B33FABBA59C488AFFB44E7C5A2008AD45194154A271388EB3CEECCB50077DFA',0,'','230600001202503040000001',6,'390','2025-03-04 02:40:00.000000','local_online','13990365896',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','0b464ec093594d7f5da73e58fe9b4595e5db95d8ef7bb12765516dc04003f624',9,'other_temporary','440100','2025-03-11','2025-09-11','2025-09-11','',0,0,1,0,NULL,'2025-03-04','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503030000042','230600','2025-03-03','expired','2026-08-15',4,X'D26F50BB4F905A805B4A4FF070B4B0A0B37EA16FB753F75D5D3D0E64F3E45BE7',0,'','230600001202503030000002',14,'390','2025-03-03 11:58:00.000000','local_window','13926862336',NULL,'["身份证件"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','6e78557c23783176e9708429568027d36dded4ca8e9c119220dd1b8129bcaa60',10,'other_temporary','440300','2025-03-03','2025-09-03','2025-09-03','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA20250303000005Z','230600','2025-03-03','active','2025-07-08',3,X'434C7A078C0591E509BA08F931A123008E94B8B784B05B2C3CB65D4E6F63738B',0,'','230600001202503030000003',18,'390','2025-03-03 07:10:00.000000','national_fast','13902808204',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','8b3f69d90d75963f8726b2c899838d64e5c4b20dc99219b929305598f55a0f12',11,'long_term_resident','220100','2025-03-03','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-03','9999-12-31','9999-12-31','','2025-07-08','');
INSERT INTO "filing" VALUES('230600BA202503070000048','230600','2025-03-07','submitted','2025-03-07',1,X'28D6E76B65F8A970B8167882A4B94A317F8FF0A82B01195EEAC64A05CD0890BE',0,'','230600001202503070000004',10,'310','2025-03-07 07:26:00.000000','hospital','13915371089',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-11',0,'2026-08-15','d0eb245a32433553922fb0ec864861c3acb3436dea6d6a22510117d5c9ce75ff',12,'referral','460200','2025-03-07','2025-09-07','2025-09-07','',0,0,1,0,NULL,'2025-03-07','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000029','230600','2025-03-05','submitted','2025-03-05',1,X'AB387E67BC389EB459A48F752DFB0A6DCE6B47F82585DB91972860B2FCE011F2',0,'','230600001202503050000005',15,'390','2025-03-05 03:43:00.000000','local_online','13975475091',NULL,'["身份证件","居住证明"]','[]','[]','9999-12-31',0,'9999-12-31','2025-03-07',0,'2026-08-15','661651d273fda4427c8010580c8c0481a4128afbcb0b8d340a2040628a3d0d77',13,'long_term_resident','460200','2025-03-12','9999-12-31','9999-12-31','',0,0,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','9999-12-31','');
INSERT INTO "filing" VALUES('230600BA202503050000037','230600','2025-03-05','active','2026-08-15',3,X'1FE3F21F553AFE559AFA120DE28C5774566EEB0F3F44435880147F48863BDB2F',0,'','230600001202503050000006',5,'310','2025-03-05 06:11:00.000000','national_self','13996428454',NULL,'["身份证件","派出证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','c09fb537e1040106c0d0efb326908f53736505a3ca4eba5982643a9b26ac9dd3',14,'stationed_worker','210200','2025-03-05','9999-12-31','9999-12-31','',0,1,1,0,NULL,'2025-03-05','9999-12-31','9999-12-31','','2026-08-15','');
INSERT INTO "filing" VALUES('230600BA202507080000014','230600','2025-07-08','expired','2026-08-15',4,X'6F2D011347523FCCE1E46BFFFB508D9C52A6809CF7141D463A02120116487ACA',0,'',NULL,1,'310','2025-07-08 14:44:23.000000','hospital','',NULL,'["身份证件","转诊转院证明"]','[]','[]','9999-12-31',0,'9999-12-31','9999-12-31',0,'9999-12-31','ddc0844e2110ce5f70d5bd536601004716422895bdb31275e5cb110df7091d64',15,'referral','110100','2025-07-08','2026-01-08','2026-01-08','',0,1,1,0,NULL,'2025-07-08','9999-12-31','9999-12-31','','2026-08-15','');
CREATE TABLE institution (
	id INTEGER NOT NULL, 
	code VARCHAR(12) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(3) NOT NULL, 
	level VARCHAR(6) NOT NULL, 
	deductible_level VARCHAR(6) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	inpatient_networked BOOLEAN NOT NULL, 
	outpatient_networked BOOLEAN NOT NULL, 
	chronic_networked TEXT NOT NULL, 
	refers BOOLEAN NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	valid_from DATE DEFAULT '1900-01-01' NOT NULL, 
	valid_to DATE DEFAULT '9999-12-31' NOT NULL, 
	CONSTRAINT pk_institution PRIMARY KEY (id), 
	CONSTRAINT uq_institution_code UNIQUE (code)
);
INSERT INTO "institution" VALUES(1,'H23060000001','大庆市样例第1医院','1','03','02','230600',1,1,'["M03900","M01600","M00500","M07800","M08300"]',1,'27a44c446c94f7547326e9106fb8ccff08d1bc398ce8fa5f95124d4796e65ae6','2025-07-11','9999-12-31');
INSERT INTO "institution" VALUES(2,'H11010000001','北京市样例第1医院','1','02','02','110100',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'8f4dabd16f9bbd13d1a20df494af4161a2a77ae492c80f3942f5cd8cab78b806','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(3,'H11010000003','北京市样例第3医院','1','03','03','110100',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'f8b76a4ec1a398f59798ffa58d58ece7d7e17f3b02cf25f6e0c3b157f5029440','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(4,'H31010000002','上海市样例第2医院','1','02','02','310100',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'f6c245e5e12afac934676353373415d4ac676802f9d9e6e3e320eb3459af4425','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(5,'H31010000004','上海市样例第4医院','1','05','05','310100',1,1,'[]',0,'c09edddf08d84d74638e4e4ef0db1299b6844e9efaf8e2e6c3a7e5c038198acc','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(6,'H44010000002','广州市样例第2医院','1','02','02','440100',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'0aa298f7d11e17a7eca64af219b06213aad1808a2f9f3f67bb6f9c123e2582c3','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(7,'H44010000003','广州市样例第3医院','1','03','03','440100',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'9d21e61e34e0b8a494b672d0d12b66bf706877dfb41e31cd0a74e70d43d016c0','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(8,'H44010000005','广州市样例第5医院','1','06','06','440100',1,0,'[]',0,'f1697677faec3d9a3916dda112ca68cb29c4dad46321fe04c2c7a09b2c9091cc','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(9,'H44030000001','深圳市样例第1医院','1','02','02','440300',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'e6f7a63a3a7492f5b813c8bf3fea4088081dc310f85ac0978656c6972ece856b','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(10,'H33010000006','杭州市样例第6医院','1','08','08','330100',0,0,'[]',0,'04d6c803afad1f0232e43acb30f953db1bc47706a5c42b734a143ddc824a731c','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(11,'H21020000001','大连市样例第1医院','1','02','02','210200',1,1,'["M03900","M01600","M00500","M07800","M08300"]',0,'55130a1aec19009760860224471b9083c1af94656740f8241f83b4134f241015','1900-01-01','9999-12-31');
INSERT INTO "institution" VALUES(12,'H23010000005','哈尔滨市样例第5医院','1','06','06','230100',1,0,'[]',0,'9e0072616d6f5ed5976a0ab889e637a3409f4b0712b44e696e258f344e59ab79','1900-01-01','9999-12-31');
CREATE TABLE institution_version (
	institution_id BIGINT NOT NULL, 
	valid_from DATE NOT NULL, 
	valid_to DATE NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(3) NOT NULL, 
	level VARCHAR(6) NOT NULL, 
	deductible_level VARCHAR(6) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	inpatient_networked BOOLEAN DEFAULT 0 NOT NULL, 
	outpatient_networked BOOLEAN DEFAULT 0 NOT NULL, 
	chronic_networked TEXT NOT NULL, 
	refers BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_institution_version PRIMARY KEY (institution_id, valid_from), 
	CONSTRAINT fk_institution_version_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id)
);
INSERT INTO "institution_version" VALUES(1,'1900-01-01','2025-07-10','大庆市样例第1医院','1','02','02','230600',1,1,'["M03900","M01600","M00500","M07800","M08300"]',1);
CREATE TABLE move (
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	day DATE NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	"trigger" VARCHAR(32) NOT NULL, 
	source VARCHAR(32) NOT NULL, 
	dest VARCHAR(32) NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	on_behalf_of TEXT, 
	at DATETIME NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	facts TEXT NOT NULL, 
	run_id BIGINT, 
	salt BLOB, 
	sealed BLOB, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_move PRIMARY KEY (machine, case_id, seq, day)
);
INSERT INTO "move" VALUES('filing',1,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":2}',NULL,X'BF50055FABE464CE2DBD5D05664555DB',X'CD9828A010AF646E16FAE2A8211602340474BB1F7BB99C315D12D4DE320FD012',X'',X'008B195031CF7F57F3F0B44CEF1048C833C8C99B88BBD39B979CF2DC70FEC205');
INSERT INTO "move" VALUES('filing',2,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":3}',NULL,X'798D888B2ADFF2EB99D2C5589F48F202',X'6EC17E0C430622718D18C0CB1DAB099A64D5BE9F8C9C6C19AAD8D0B2AD0E87EB',X'',X'7AD73AAE403F553A82F4BA990DFE6E3D623F18D3EAEAB592EE564ADEEE1CA95E');
INSERT INTO "move" VALUES('filing',3,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":4}',NULL,X'1DBCE5BF6EE8ACE9A19F1204CE1E92CF',X'A59762F863071E8436E742322CE7F1859BDF1574BF2623077B290F080A9154CD',X'',X'5D35946B5427B95B1B8F5DDC1B1C1E4AC29127B2EF73AB0B7BFDC27AC00E6DB7');
INSERT INTO "move" VALUES('filing',4,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":5}',NULL,X'77B43C5F19D2C7D074E08C9C06CD7712',X'2DB3835AC3B7DB307F73E2D8FC026F512FC55B2B9451B268258CA010D62D89FB',X'',X'6D055DC09094DEEFDB655AD4538957A0FA6E9913734C94D7E3C3BA1191E68A1A');
INSERT INTO "move" VALUES('filing',5,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":6}',NULL,X'0062F63011A5E2930930598CB89E7C60',X'03B3FC291EB29AF039CE4F96690B90B48CD595EB32DED35888BCA9ABDFA036C5',X'',X'919A13E1B7EDA50B89C16CA1664D8885A384F67A2D61D6920F6D10A8E6D1F251');
INSERT INTO "move" VALUES('filing',6,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":7}',NULL,X'DA05274B902DBC31F9142212FA169135',X'B4507EA0259AFE47A3C895B6B53C7F2C42C443067560A7DAD5BEE5CA2621954E',X'',X'6E308604136145CF87F82CB7C05C6245C5DCCFC04184B4DAECA9FDDBC6E91151');
INSERT INTO "move" VALUES('filing',7,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":8}',NULL,X'24B5F5CCBFC202813742496C2E70A4F7',X'C93A4EA37BB0E540DBFC6891296249EA448512008B66DA078CD1B3F51FB2BEFF',X'',X'FEDB35B9BF0B5777A5523ACB166DD023748FABD46164A4D34EE4F4D62F088146');
INSERT INTO "move" VALUES('filing',8,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":9}',NULL,X'40490250FE1F84CF44039E7FE54EE793',X'67366160587D7CB8D9C7E6CB247C95D07A9F755FEA732352D8F75277806082AB',X'',X'1152CE7F5AF1D27EAB4975BFC656E13FAB3E7E804A89D07D9FAE9D734112E00D');
INSERT INTO "move" VALUES('filing',9,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":10}',NULL,X'9F4442F908FD417B0B6FCCA742616E90',X'686787A3122FD218261815F20701B68E2EA147ED4845B467EA024E15C7B0E58E',X'',X'0F5D2F40AC80C0464C4FD881B07FEEA7918D854B3E45F3E97FC0B2C74892B2DA');
INSERT INTO "move" VALUES('filing',10,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":11}',NULL,X'B116599D8C00D92BDDDFC1BFC29BC1B2',X'71DC2E0BFB80F2E32C4E0B5BD5748537562ED5E233017D18B2CBE9ACC7EF3DEA',X'',X'7A8A0CDDA1C979ED0DB28927A2652FF07D65CFECCE4C738A03C10383CAF21715');
INSERT INTO "move" VALUES('filing',11,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":12}',NULL,X'7B5BA205732D04367087D30E6941A860',X'50F8392BBC84A2FA745889968882025B0D7E90557BFDA19AA41EFF61C4E57585',X'',X'71F5B74B55C53AC6127526F9F0749B41F3FD4621E093133B692B4CA754B36E3E');
INSERT INTO "move" VALUES('filing',12,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":13}',NULL,X'4AB788D0B8346E4D6AF88DA526AC9CA8',X'35C570FED53C00E27D145904551CDD0D0C93A6C75F7EF3F2DAAB1F0B8DE4E460',X'',X'28D6E76B65F8A970B8167882A4B94A317F8FF0A82B01195EEAC64A05CD0890BE');
INSERT INTO "move" VALUES('filing',13,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":14}',NULL,X'FD371DC2CB35EAEF291792B9FDB704B2',X'DBB598CB4ADDBDB5AA179F8CDF82D3E910A46BBA12C289F4132514E7127E8A21',X'',X'AB387E67BC389EB459A48F752DFB0A6DCE6B47F82585DB91972860B2FCE011F2');
INSERT INTO "move" VALUES('filing',14,1,'2025-07-07','230600','imported','','submitted','import',NULL,'2025-07-07 14:44:22.795731','','{"file":"filings.csv","row":15}',NULL,X'281A5CD3C1E340056D7F734D400D6F0E',X'907571E285DC2C3D614AFB0B26545A306400717653D1D16967D0C0BAF71C2276',X'',X'9D116435CA16A655027B2093040CFB3A9FCAA3A73E86ECD3057E78DDEF4762AF');
INSERT INTO "move" VALUES('claim',1,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:22.812834','','{"file":"claims.jsonl","row":1}',NULL,X'16FBBE09C165AB58ACB4B862A6615CC8',X'9EC46B2228408FAC64740837A8E6C0C5512BF04C4B4A71E9B92672DE058A1451',X'',X'784F65DF6160689618209A7E0A22D932713ED539500A75FE5FB753BD552EA7F2');
INSERT INTO "move" VALUES('claim',3,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:22.812834','','{"file":"claims.jsonl","row":3}',NULL,X'861146B18F314968E08040DA086F7253',X'263DB2B996593DD39A64BC0B03D5792D4B1E1FC49456E5F056E4E5BF4AEFFF46',X'',X'04D3172BD4CE1022EDB5B913E8D97A2993337064753B30BF169F7CB3DDDC2815');
INSERT INTO "move" VALUES('claim',4,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:22.812834','','{"file":"claims.jsonl","row":4}',NULL,X'E0A430671852B65B10868F638ABE7CDB',X'2831A3CF3A42A9088BBD62C85FD5C9C2C373B36E3DBDCE0BCB32A44F0BD42141',X'',X'9B21E6B5B506B3084EC83272479210D76960FAA10BD129AACF25D7036872BB96');
INSERT INTO "move" VALUES('claim',5,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:22.812834','','{"file":"claims.jsonl","row":5}',NULL,X'B463AA8F186C3E80B01687FBA13F91CC',X'F478CA24131EE88B72C50CE90BEF8CBF614298BC47E64320A6858EE1C74533AE',X'',X'C6E771CEE3174130EF5A18027156B59D251CC55C71BE963915EC8FE7A9CBD979');
INSERT INTO "move" VALUES('claim',6,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:22.812834','','{"file":"claims.jsonl","row":6}',NULL,X'894C1368231436B5E99295E70EC5A2E4',X'62ADC206424B56FC275EC9CBBC816C0D3EABB0F65A6E54667DBBDCADBB1C98FC',X'',X'59157DB68F77B144354FC03EE273E80346E153E5846B1C839AFC0A8745F9C954');
INSERT INTO "move" VALUES('claim',7,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:22.812834','','{"file":"claims.jsonl","row":7}',NULL,X'FBC1729C74A9162400D5BC834EED1BE2',X'7FEB3A721918C67CE62E1BCCB5B6C4605EF81F25AF142E50C80CD9D294903AD9',X'',X'50FCC8A66C00346456BC1D9F1332DF5BF1615F041ABC10EC5D1717D2F24F7A28');
INSERT INTO "move" VALUES('claim',8,1,'2025-07-07','230600','imported','','precheck','import',NULL,'2025-07-07 14:44:22.812834','','{"file":"claims.jsonl","row":8}',NULL,X'B4BE7EC4A788FAB42CD9C7AE31ADFBE5',X'BB8ADC4C7108E9E1B4E0FE1F989F53D98FCF339DB9E87B127D97D5AFC2334FAE',X'',X'33FFB9CD1A687AD06BA8910ADBF1C3A5A8E1DE00D40A499E7EEBF10098E7235E');
INSERT INTO "move" VALUES('claim',1,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:23.319019','','{}',1,NULL,NULL,X'784F65DF6160689618209A7E0A22D932713ED539500A75FE5FB753BD552EA7F2',X'6820D9F031F5F0D600834EEDEC88AB7C446DFD84630BE49053511B3FDA6320A0');
INSERT INTO "move" VALUES('claim',3,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:23.319019','','{}',1,NULL,NULL,X'04D3172BD4CE1022EDB5B913E8D97A2993337064753B30BF169F7CB3DDDC2815',X'A8BC9AE50E4D83E2E1A00419B4846507CE64AD4E0A10EEE3CA5BC261B6C6C9C7');
INSERT INTO "move" VALUES('claim',4,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:23.319019','','{}',1,NULL,NULL,X'9B21E6B5B506B3084EC83272479210D76960FAA10BD129AACF25D7036872BB96',X'ED34A185AFE42209523087AF636F6D5375DC3CD2507007A022CB12B06C588B4D');
INSERT INTO "move" VALUES('claim',5,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:23.319019','','{}',1,NULL,NULL,X'C6E771CEE3174130EF5A18027156B59D251CC55C71BE963915EC8FE7A9CBD979',X'BAB7EF3FB4AFD2CC157AD7FCEDD402C10A688F0E4A32D081D87B9B11BC474B78');
INSERT INTO "move" VALUES('claim',6,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:23.319019','','{}',1,NULL,NULL,X'59157DB68F77B144354FC03EE273E80346E153E5846B1C839AFC0A8745F9C954',X'A052B362C14F310C62734D56796904DDBE0FC2F4C377040312545AB3A0566473');
INSERT INTO "move" VALUES('claim',7,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:23.319019','','{}',1,NULL,NULL,X'50FCC8A66C00346456BC1D9F1332DF5BF1615F041ABC10EC5D1717D2F24F7A28',X'AA16D8D0F7FB56799548DC339F535241EA4F4D6752E0F980168DB50A8DE02E8B');
INSERT INTO "move" VALUES('claim',8,2,'2025-07-07','230600','pass_precheck','precheck','awaiting_parcel','system',NULL,'2025-07-07 14:44:23.319019','','{}',1,NULL,NULL,X'33FFB9CD1A687AD06BA8910ADBF1C3A5A8E1DE00D40A499E7EEBF10098E7235E',X'2DC429CFEB42C4C488BA8F48042A51ECD92B2BBD9EEEBF8F8BDA0293972AD72C');
INSERT INTO "move" VALUES('filing',4,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:44:23.445568','','{}',NULL,NULL,NULL,X'6D055DC09094DEEFDB655AD4538957A0FA6E9913734C94D7E3C3BA1191E68A1A',X'4DE4F19691346344492F42A752CE729EB160587A4874829869FABF8219620D2C');
INSERT INTO "move" VALUES('filing',6,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:44:23.483865','','{}',NULL,NULL,NULL,X'6E308604136145CF87F82CB7C05C6245C5DCCFC04184B4DAECA9FDDBC6E91151',X'616064CF333894AA8B2B5978A30F7828170EBCE46E6EA6BE62B0CA4AB110763C');
INSERT INTO "move" VALUES('filing',8,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:44:23.518524','','{}',NULL,NULL,NULL,X'1152CE7F5AF1D27EAB4975BFC656E13FAB3E7E804A89D07D9FAE9D734112E00D',X'9A9EC6091FA5F11387E8BCEF63E2327A0B5AF649F9F4E9F65F0FB9AE46E1C13F');
INSERT INTO "move" VALUES('filing',10,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:44:23.551927','','{}',NULL,NULL,NULL,X'7A8A0CDDA1C979ED0DB28927A2652FF07D65CFECCE4C738A03C10383CAF21715',X'8AF6C022D6F8D3C42FDF5AAE924833551B8C15A452DF446167513F6B2EC7E578');
INSERT INTO "move" VALUES('filing',11,2,'2025-07-07','230600','review','submitted','reviewed','intake',NULL,'2025-07-07 14:44:23.587319','','{}',NULL,NULL,NULL,X'71F5B74B55C53AC6127526F9F0749B41F3FD4621E093133B692B4CA754B36E3E',X'552551F8025CCF71CE9E0FD71CA06ABE5664847F95C30F9B51FDB68E210D180C');
INSERT INTO "move" VALUES('filing',5,2,'2025-07-07','230600','return_for_correction','submitted','returned','intake',NULL,'2025-07-07 14:44:23.621943','','{"missing":["身份证件"]}',NULL,X'4BEBAC20311095B14C9881CD9097B28A',X'8206C81FDB3B708A1ABF212F94853158A1339FEA4946C19379D9CDAA23B069C1',X'919A13E1B7EDA50B89C16CA1664D8885A384F67A2D61D6920F6D10A8E6D1F251',X'F99D639BD79608B9322996A814B872C269BD3233645F6433592BDE8F3375C42C');
INSERT INTO "move" VALUES('filing',9,2,'2025-07-07','230600','reject','submitted','rejected','intake',NULL,'2025-07-07 14:44:23.661837','不符合《备案实用手册》的类型','{}',NULL,X'716F42ED1902BEE0DA3399B14ED650D5',X'23F3603D4AEE11A1A70B3B51FF39CF7EEDE91DA2EF36D69AE6A4E05C5056BD4C',X'0F5D2F40AC80C0464C4FD881B07FEEA7918D854B3E45F3E97FC0B2C74892B2DA',X'1B33FABBA59C488AFFB44E7C5A2008AD45194154A271388EB3CEECCB50077DFA');
INSERT INTO "move" VALUES('filing',4,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:44:23.710215','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'4DE4F19691346344492F42A752CE729EB160587A4874829869FABF8219620D2C',X'A7DD93B5698C23290F15678C88835004AC52C1AA69D4F3DEAB52B652A3FE9141');
INSERT INTO "move" VALUES('filing',6,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:44:23.710215','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'616064CF333894AA8B2B5978A30F7828170EBCE46E6EA6BE62B0CA4AB110763C',X'528D55CCB4EFE7B6AA87E5953646FB9620AA44877BF27356678D3BF0EDFE39CE');
INSERT INTO "move" VALUES('filing',8,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:44:23.710215','','{"ends_on":"2026-03-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'9A9EC6091FA5F11387E8BCEF63E2327A0B5AF649F9F4E9F65F0FB9AE46E1C13F',X'0F37BB0EF91029587532DF842FC4797345701399BCC5D298F5FBCDEEE496D257');
INSERT INTO "move" VALUES('filing',10,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:44:23.710215','','{"ends_on":"2025-09-03","starts_on":"2025-03-03"}',2,NULL,NULL,X'8AF6C022D6F8D3C42FDF5AAE924833551B8C15A452DF446167513F6B2EC7E578',X'905D1B9571A7689E18C7128F41020455D449339DCEB535AF937C3133B3A921DD');
INSERT INTO "move" VALUES('filing',11,3,'2025-07-08','230600','activate','reviewed','active','system',NULL,'2025-07-08 14:44:23.710215','','{"ends_on":"9999-12-31","starts_on":"2025-03-03"}',2,NULL,NULL,X'552551F8025CCF71CE9E0FD71CA06ABE5664847F95C30F9B51FDB68E210D180C',X'434C7A078C0591E509BA08F931A123008E94B8B784B05B2C3CB65D4E6F63738B');
INSERT INTO "move" VALUES('filing',4,4,'2025-07-08','230600','amend','active','active','applicant',NULL,'2025-07-08 14:44:23.812968','','{"phone":"13800000000"}',NULL,X'E9FDE70DC9CF55BD1ABC8CF243558304',X'FF830D637D177D172DFED4D64DF8661C20C6B49F76619844C4C51890C60C41CB',X'A7DD93B5698C23290F15678C88835004AC52C1AA69D4F3DEAB52B652A3FE9141',X'5938DD39A172342BA1E86549881643506F0BBE47202195FDB8266BBCB63CB3E9');
INSERT INTO "move" VALUES('referral',1,1,'2025-07-08','230600','created','','requested','doctor',NULL,'2025-07-08 14:44:23.869284','','{}',NULL,NULL,NULL,X'',X'01E6851D867508F5529FBC4682E628D7AE9733927D0291DDCEE80209DAB85193');
INSERT INTO "move" VALUES('filing',15,1,'2025-07-08','230600','created','','submitted','head',NULL,'2025-07-08 14:44:23.914757','','{}',NULL,NULL,NULL,X'',X'6C7DB6519BBE8D61C519DF96706CD3D5E11951BBD210AED7C64BAEE8BBAB7531');
INSERT INTO "move" VALUES('filing',15,2,'2025-07-08','230600','review','submitted','reviewed','system',NULL,'2025-07-08 14:44:23.920831','230600ZZ20250708000001C','{"channel":"hospital","promise":false}',NULL,X'B4C6207D958F38F8431824957CE2F3B6',X'DA56B452D615C8984FBF7DF8F5CF9356AD3656290C3677333BF900720A06ECFA',X'6C7DB6519BBE8D61C519DF96706CD3D5E11951BBD210AED7C64BAEE8BBAB7531',X'E95CF45BD9C11A6826CB7D6705DE306FBAB76EB95443855516CF6482544B70A5');
INSERT INTO "move" VALUES('referral',1,2,'2025-07-08','230600','agree','requested','agreed','head',NULL,'2025-07-08 14:44:23.921714','','{"filing_no":"230600BA202507080000014","opinion":"同意"}',NULL,X'C3F9B998B45BC18985FBEDC113A47939',X'A5A099FDF30981076F58DB29C07F0995E48097674B263EF793D8463F3C02BFD3',X'01E6851D867508F5529FBC4682E628D7AE9733927D0291DDCEE80209DAB85193',X'50E029C176E07DA4C72F4F7DB85D775BB8E2DD1DF94B2BDA4ECF8E2666F0F0E8');
INSERT INTO "move" VALUES('entitlement',1,1,'2025-07-08','230600','created','','applied','counter',NULL,'2025-07-08 14:44:23.964619','','{}',NULL,NULL,NULL,X'',X'F579746566C54EAEC0CF3A2685477901986F3BEC58E79EADBE44240737A2F3E8');
INSERT INTO "move" VALUES('entitlement',1,2,'2025-07-08','230600','assess','applied','assessed','reviewer',NULL,'2025-07-08 14:44:24.006115','','{"conclusion":"符合"}',NULL,X'0DF8EAE173C45A636AFBD98297D63FFD',X'7314E1338BEE556A7985628C2D1A352795064920ACBA6143397D837A5415A81E',X'F579746566C54EAEC0CF3A2685477901986F3BEC58E79EADBE44240737A2F3E8',X'2745665F91463481CBF547EE160B09AA986B4E7BFB65216AEF6794511EA9B5A2');
INSERT INTO "move" VALUES('claim',6,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:24.078798','','{"originals":1}',NULL,X'59FCBCFB873B9C2A0D85B628B9CBA0D1',X'7757351A54CCFC1EE848427ABC6DEB841170B458F6995BB66304D1DA96FD8BBE',X'A052B362C14F310C62734D56796904DDBE0FC2F4C377040312545AB3A0566473',X'0E8DCA3D8CA10CC11F4A950554C9D5EB530D7DCB20E7AB876960E0242EFAB5E5');
INSERT INTO "move" VALUES('claim',6,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:24.078798','','{"calc_why":"first","calculation_id":1,"payable":"809.45","situation":"temporary"}',NULL,NULL,NULL,X'0E8DCA3D8CA10CC11F4A950554C9D5EB530D7DCB20E7AB876960E0242EFAB5E5',X'490D1E9C24A272483470F725CB247A4EEA850552351D31B66516443AA90D6899');
INSERT INTO "move" VALUES('claim',3,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:24.138696','','{"originals":1}',NULL,X'7C88F9A88AF784EEF03B6B2CFB6CB138',X'FAC466FA78CC59B74A13D721057287576B590E0ACF6ACF78DD5AF30DFCE72355',X'A8BC9AE50E4D83E2E1A00419B4846507CE64AD4E0A10EEE3CA5BC261B6C6C9C7',X'A3073CF549F9E9DC87072FA7CDCA8169DB8446101520EE35C318855848491F87');
INSERT INTO "move" VALUES('claim',3,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:24.138696','','{"calc_why":"first","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,NULL,NULL,X'A3073CF549F9E9DC87072FA7CDCA8169DB8446101520EE35C318855848491F87',X'D9A7CFC8B8CA47EB9DFA1EAD0637F97B76E813453AB8D360A8ED6E3723B9EC81');
INSERT INTO "move" VALUES('claim',1,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:24.189362','','{"originals":1}',NULL,X'81A5FB177C8A2BAB0327572D15161456',X'5F54AD2BDDB58B7C8BD874D823E274D51B25DDB10DC5D158E311688E5C0CA670',X'6820D9F031F5F0D600834EEDEC88AB7C446DFD84630BE49053511B3FDA6320A0',X'F2B19A285A604E8C5A3D7479479648E13322957AE8C8FA2A8E0CEBF9FB87AE4E');
INSERT INTO "move" VALUES('claim',1,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:24.189362','','{"calc_why":"first","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,NULL,NULL,X'F2B19A285A604E8C5A3D7479479648E13322957AE8C8FA2A8E0CEBF9FB87AE4E',X'BAFE6AA59397A1727A56FDF57345C8C25F6270FFBE6E0F3161DDF6DE7A5A4799');
INSERT INTO "move" VALUES('claim',4,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:24.264832','','{"originals":1}',NULL,X'FF2920C305F74052D5C01EAB9D729D3D',X'BA504EC19AB2CAF7997FA080CCE93ABD433F7E7F88CAB8085DD803A1A7ED1236',X'ED34A185AFE42209523087AF636F6D5375DC3CD2507007A022CB12B06C588B4D',X'BEF98C44F39BF75FD713461BA2CA17E9734B71FD35E9357822D6A4687FFD60F3');
INSERT INTO "move" VALUES('claim',4,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:24.264832','','{"calc_why":"first","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,NULL,NULL,X'BEF98C44F39BF75FD713461BA2CA17E9734B71FD35E9357822D6A4687FFD60F3',X'8EAF5E1275D1DEF73A0DB066A573E788FC602703CE754F51D04593F79049F01A');
INSERT INTO "move" VALUES('claim',5,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:24.334687','','{"originals":1}',NULL,X'494102DCDB0805270CCC67CD0F7098EF',X'3F54E67D9862A67EBAE0DB1C31E5CABC84B3CC965257813F4CDFB8F6FA5B7266',X'BAB7EF3FB4AFD2CC157AD7FCEDD402C10A688F0E4A32D081D87B9B11BC474B78',X'89C3ABC7D014248E4D1297E04CDD85FE3877EA2B0287975C3FE9CE50BFA3C60F');
INSERT INTO "move" VALUES('claim',5,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:24.334687','','{"calc_why":"first","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,NULL,NULL,X'89C3ABC7D014248E4D1297E04CDD85FE3877EA2B0287975C3FE9CE50BFA3C60F',X'808EABFF426966E9AB0D80FD5C362124A5BB9A00D7EFA5EF1B0DE4C6454ED4D3');
INSERT INTO "move" VALUES('claim',8,3,'2025-07-08','230600','receive','awaiting_parcel','review','intake',NULL,'2025-07-08 14:44:24.398150','','{"originals":1}',NULL,X'E8DE58AB2D84BE4F870981B38197B981',X'44F93B3F58BC9E106DADACA4F0155C1266C6663BE80928630DF563B202506CC6',X'2DC429CFEB42C4C488BA8F48042A51ECD92B2BBD9EEEBF8F8BDA0293972AD72C',X'5580E2A425B5D7E0E3B3B6F524AD1E6225BFB74BD50C5B8497E53DA60ED69BC9');
INSERT INTO "move" VALUES('claim',8,4,'2025-07-08','230600','calculate','review','review','system',NULL,'2025-07-08 14:44:24.398150','','{"calc_why":"first","calculation_id":6,"payable":"122.24","situation":"none"}',NULL,NULL,NULL,X'5580E2A425B5D7E0E3B3B6F524AD1E6225BFB74BD50C5B8497E53DA60ED69BC9',X'775FF294B95A0760B956D0BAD2CB3B2B55F5B4C06BEAB8ADEA458C0636E59DC3');
INSERT INTO "move" VALUES('claim',6,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:44:24.587444','','{}',NULL,NULL,NULL,X'490D1E9C24A272483470F725CB247A4EEA850552351D31B66516443AA90D6899',X'C8FBF0351478293222313EC31E0B80457BD5D516FE59513B49DFF47761866E00');
INSERT INTO "move" VALUES('claim',3,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:44:24.640130','','{}',NULL,NULL,NULL,X'D9A7CFC8B8CA47EB9DFA1EAD0637F97B76E813453AB8D360A8ED6E3723B9EC81',X'AF04ECA2B3AA7AB70D66E0040B163A07F94171C4EB0C06BE83925F75D5EF74F2');
INSERT INTO "move" VALUES('claim',1,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:44:24.691922','','{}',NULL,NULL,NULL,X'BAFE6AA59397A1727A56FDF57345C8C25F6270FFBE6E0F3161DDF6DE7A5A4799',X'253B24172EFADAFA00073CA21813FACA0DDB1DEA9AA827349A542B3D1249013F');
INSERT INTO "move" VALUES('claim',4,5,'2025-07-09','230600','pass_review','review','recheck','reviewer',NULL,'2025-07-09 14:44:24.741401','','{}',NULL,NULL,NULL,X'8EAF5E1275D1DEF73A0DB066A573E788FC602703CE754F51D04593F79049F01A',X'72E3B5AD1039EDFAB18F20B1D3E40FBBFFAE1E4F13EC0FF3C6FD41F0D358DE98');
INSERT INTO "move" VALUES('claim',5,5,'2025-07-09','230600','pass_review','review','approval','reviewer',NULL,'2025-07-09 14:44:24.791475','','{}',NULL,NULL,NULL,X'808EABFF426966E9AB0D80FD5C362124A5BB9A00D7EFA5EF1B0DE4C6454ED4D3',X'B664BC8E2573F99B3ED6D1A677BE5CB6B17C71971E73C9D288B9C07A5526A3E8');
INSERT INTO "move" VALUES('claim',4,6,'2025-07-09','230600','pass_recheck','recheck','approval','reviewer2',NULL,'2025-07-09 14:44:24.880765','','{}',NULL,NULL,NULL,X'72E3B5AD1039EDFAB18F20B1D3E40FBBFFAE1E4F13EC0FF3C6FD41F0D358DE98',X'82BFE16DB576C194D89A20615C787F3F75F864D0BB0C5ADAE0A67FDBA1536561');
INSERT INTO "move" VALUES('claim',3,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:44:24.966056','','{"calc_why":"","calculation_id":2,"payable":"637.57","situation":"temporary"}',NULL,X'07CFCD41B49F3019ABB9676B9B509E25',X'D4770AAA91A525A8277B5B85A2E865DDC9E41BAE80DF67EC1BE8EF2035851CCB',X'AF04ECA2B3AA7AB70D66E0040B163A07F94171C4EB0C06BE83925F75D5EF74F2',X'EDB1F5AE826ED2A3FD3141B85A3ADE941B166721FAA9A8658F40E45EAB09534B');
INSERT INTO "move" VALUES('claim',1,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:44:25.031650','','{"calc_why":"","calculation_id":3,"payable":"200.00","situation":"emergency"}',NULL,X'361E735C60CAAB69C1A9D88FD14B5F6F',X'854DFC64D28D39E97633150DD8F1B7FFCED94682E6ABFBCA908ED6B805661FB6',X'253B24172EFADAFA00073CA21813FACA0DDB1DEA9AA827349A542B3D1249013F',X'9B1C0E8171C8CF363815F976D86CFB7B175FC8DEF431021E949AA9C09A4B0BBC');
INSERT INTO "move" VALUES('claim',4,7,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:44:25.084547','','{"calc_why":"","calculation_id":4,"payable":"172.72","situation":"emergency"}',NULL,X'0F2B954865A345BD5E2BB7DC8F047F6A',X'8328F55C3F8102E85EECF27C864B8F936A9F943D1C165AEAF6286822985E6DA8',X'82BFE16DB576C194D89A20615C787F3F75F864D0BB0C5ADAE0A67FDBA1536561',X'DE03DFE1DFA4134732D6A9B4B2C4B8AE52C0218B4E1F9B286629C39AF14CC995');
INSERT INTO "move" VALUES('claim',5,6,'2025-07-09','230600','approve','approval','to_pay','approver',NULL,'2025-07-09 14:44:25.137956','','{"calc_why":"","calculation_id":5,"payable":"0.00","situation":"long_term"}',NULL,X'12F111A56F3F564D6BD0EE5CB38B9FFD',X'4A579DFCC3F1D067631AACFDEC3F0CAB54C2A7EB5EB2022399165F8D82EC6F0B',X'B664BC8E2573F99B3ED6D1A677BE5CB6B17C71971E73C9D288B9C07A5526A3E8',X'799618247B779F49F43C8BC3BB4D53F3236BD40E3A6C1C518FFCC7291443D122');
INSERT INTO "move" VALUES('payout',1,1,'2025-07-10','230600','draft','','drafted','system',NULL,'2025-07-10 14:44:25.201881','','{"items":4,"plan_hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'4D6EE981DBC405F6C89DA7D265E9E917',X'658FAB6A655518E2A00CE512AD03A7065A3FCDDA53F1E2DD5AA0C80245C92AE9',X'',X'6B99578E0CFD988A366D6E8C4267AFA2A0854068442805797FE2019B32E874D3');
INSERT INTO "move" VALUES('payment',1,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:44:25.201881','','{}',NULL,NULL,NULL,X'',X'34ABB28493E6F9E2805476BA20424AB35C9280B65DA52E4CA1983481A1CFBC20');
INSERT INTO "move" VALUES('payment',2,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:44:25.201881','','{}',NULL,NULL,NULL,X'',X'5E6F003F958A8F942B370A33BD5D8BDF8FB03160D86DE888145A4D400E57C023');
INSERT INTO "move" VALUES('payment',3,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:44:25.201881','','{}',NULL,NULL,NULL,X'',X'DD7204A69CFF78FFB7FCAB9DFAF0BF5307CD5ABB77D19C0D699968767A888491');
INSERT INTO "move" VALUES('payment',4,1,'2025-07-10','230600','plan','','planned','system',NULL,'2025-07-10 14:44:25.201881','','{}',NULL,NULL,NULL,X'',X'1236263A00B14CC08B18BF759143160EB9EFDD0F2272E4BB56D3A38F24706980');
INSERT INTO "move" VALUES('payout',1,2,'2025-07-10','230600','sign','drafted','signed','cashier2',NULL,'2025-07-10 14:44:25.347502','','{"hash":"0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe"}',NULL,X'4C5021933F9C05563691E4E87D43DE7A',X'5D93BB25D02248C8203412CBABA370D2EE9D0357EF466897CD54D75B22B46955',X'6B99578E0CFD988A366D6E8C4267AFA2A0854068442805797FE2019B32E874D3',X'8BC85BF3C60E0886BECC2C8E954377E128DC7AF1D91A64E4F7EA08868418E3D3');
INSERT INTO "move" VALUES('claim',1,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:44:25.347502','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'9B1C0E8171C8CF363815F976D86CFB7B175FC8DEF431021E949AA9C09A4B0BBC',X'047F20165033CD05DC1C0E658AC682FE2A496626AFB877BD0BD08B551FC8FC84');
INSERT INTO "move" VALUES('claim',3,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:44:25.347502','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'EDB1F5AE826ED2A3FD3141B85A3ADE941B166721FAA9A8658F40E45EAB09534B',X'B0A00384D1932CE1B3B65DBF7A53E10F73F8FEEB033017BB518BB27C99683574');
INSERT INTO "move" VALUES('claim',4,8,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:44:25.347502','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'DE03DFE1DFA4134732D6A9B4B2C4B8AE52C0218B4E1F9B286629C39AF14CC995',X'48B7443C046549439764CDA6889765FDF0CE02D67566CBE5DE36D6C92FB7A9F7');
INSERT INTO "move" VALUES('claim',5,7,'2025-07-10','230600','schedule_payment','to_pay','paying','system',NULL,'2025-07-10 14:44:25.347502','','{"batch_no":"230600PC20250710000001G","payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'799618247B779F49F43C8BC3BB4D53F3236BD40E3A6C1C518FFCC7291443D122',X'C91C670E7F810348D859BD5A94AD11DC5047EC65D6E8423A9C887671350D49FF');
INSERT INTO "move" VALUES('payment',1,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 14:44:25.411400','','{"amount":20000,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'34ABB28493E6F9E2805476BA20424AB35C9280B65DA52E4CA1983481A1CFBC20',X'5159048ED274BC9B6DDB0B372ACEF3804A5AFF9128738C2701548DE220A7537F');
INSERT INTO "move" VALUES('payment',2,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 14:44:25.411400','','{"amount":63757,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'5E6F003F958A8F942B370A33BD5D8BDF8FB03160D86DE888145A4D400E57C023',X'74FA8A387CB5C8DFD827E3CF1ABA398C19A5EAB52BC7AB2D25F3B2D4B158B4CF');
INSERT INTO "move" VALUES('payment',3,2,'2025-07-10','230600','send','planned','sent','system',NULL,'2025-07-10 14:44:25.411400','','{"amount":17272,"batch_no":"230600PC20250710000001G"}',NULL,NULL,NULL,X'DD7204A69CFF78FFB7FCAB9DFAF0BF5307CD5ABB77D19C0D699968767A888491',X'40AF7B59A2553B25DF998BAA1EEF90ACA554E2AA6A9196FD752D9D7137C4875F');
INSERT INTO "move" VALUES('payment',4,2,'2025-07-10','230600','waive','planned','paid','system',NULL,'2025-07-10 14:44:25.411400','','{}',NULL,NULL,NULL,X'1236263A00B14CC08B18BF759143160EB9EFDD0F2272E4BB56D3A38F24706980',X'5EA93B2BF2D1CA3D51E532F0653C9C30C2FEFF2BC8173A262EB0D8E4C03C00D7');
INSERT INTO "move" VALUES('claim',5,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 14:44:25.411400','','{"payment_no":"230600BF202507100000042-1"}',NULL,NULL,NULL,X'C91C670E7F810348D859BD5A94AD11DC5047EC65D6E8423A9C887671350D49FF',X'9F7AD211FF6A701BDFE1B1847287BDEB0CBB0015EAA9EBCEC2ED9C86EB7FAADE');
INSERT INTO "move" VALUES('payout',1,3,'2025-07-10','230600','send','signed','sent','cashier',NULL,'2025-07-10 14:44:25.411400','','{}',NULL,NULL,NULL,X'8BC85BF3C60E0886BECC2C8E954377E128DC7AF1D91A64E4F7EA08868418E3D3',X'E026259F52956B73716560CD4EE41EA59D21421F9CED2774FCE8C5A2328602E8');
INSERT INTO "move" VALUES('payment',1,3,'2025-07-10','230600','fail','sent','failed','system',NULL,'2025-07-10 14:44:25.489479','','{"booked_on":"2025-07-10","reason_code":"AC01"}',NULL,NULL,NULL,X'5159048ED274BC9B6DDB0B372ACEF3804A5AFF9128738C2701548DE220A7537F',X'12C6854D7FFCF27B33F07CE0572A971AF2929A1067E8030D1B69ED17BEDE426B');
INSERT INTO "move" VALUES('claim',1,8,'2025-07-10','230600','fail_payment','paying','payment_failed','system',NULL,'2025-07-10 14:44:25.489479','','{"payment_no":"230600BF202507100000018-1"}',NULL,NULL,NULL,X'047F20165033CD05DC1C0E658AC682FE2A496626AFB877BD0BD08B551FC8FC84',X'4324AB4909FBDDF884080E018EF80E56AF95D12495A5D66FCE059A35EE35C9BA');
INSERT INTO "move" VALUES('payment',2,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-10 14:44:25.489479','','{"amount":63757,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'74FA8A387CB5C8DFD827E3CF1ABA398C19A5EAB52BC7AB2D25F3B2D4B158B4CF',X'A81619C975696F97392EA09D8434AA158E9B598C9D6C332B59EAA1400FCA26F0');
INSERT INTO "move" VALUES('payment',3,3,'2025-07-10','230600','confirm','sent','paid','system',NULL,'2025-07-10 14:44:25.489479','','{"amount":17272,"booked_on":"2025-07-10"}',NULL,NULL,NULL,X'40AF7B59A2553B25DF998BAA1EEF90ACA554E2AA6A9196FD752D9D7137C4875F',X'0D8EE4833FBADA3DBD4E65623DB092314E51E3F14454C2FB6DB8C618CD79D6F4');
INSERT INTO "move" VALUES('claim',3,8,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 14:44:25.489479','','{"payment_no":"230600BF202507100000026-1"}',NULL,NULL,NULL,X'B0A00384D1932CE1B3B65DBF7A53E10F73F8FEEB033017BB518BB27C99683574',X'C81E1F8538D7DEE26DB9BED8169C2C276DD358A1B0616CD4A17285A9B263C483');
INSERT INTO "move" VALUES('claim',4,9,'2025-07-10','230600','confirm_payment','paying','paid','system',NULL,'2025-07-10 14:44:25.489479','','{"payment_no":"230600BF202507100000034-1"}',NULL,NULL,NULL,X'48B7443C046549439764CDA6889765FDF0CE02D67566CBE5DE36D6C92FB7A9F7',X'3C4AE82D4CD98A0A6D81825F6EE7418A7D444F27C13D2B19D6CDF6B744182D82');
INSERT INTO "move" VALUES('payout',1,4,'2025-07-10','230600','settle','sent','settled','system',NULL,'2025-07-10 14:44:25.489479','','{}',NULL,NULL,NULL,X'E026259F52956B73716560CD4EE41EA59D21421F9CED2774FCE8C5A2328602E8',X'A5EB3E324242F5FFE4055727C0A1693A5D814CA19CBD2AB41DD5660D63558F83');
INSERT INTO "move" VALUES('recovery',1,1,'2025-07-10','230600','propose','','proposed','auditor',NULL,'2025-07-10 14:44:25.596742','重复收费','{"amount":"20.00","cause":"by_hand","claim":"230600SB20250429000001T","kind":"recover"}',NULL,X'02E0678B8B02A822620933CA04751C11',X'05E5C6D653C94569113E33AFACC8FF62392378F34B2E6795B35CC2D025C3F668',X'',X'E124E1BEE611FF8B8342FEAB22737531781F4E8B772A4D05D708587E182B5A55');
INSERT INTO "move" VALUES('recovery',1,2,'2025-07-10','230600','decide','proposed','open','approver2',NULL,'2025-07-10 14:44:25.645983','重复收费','{"amount":2000,"claim_no":"230600SB20250429000001T","set_off":false}',NULL,X'109BDAABEC5477D030864F6EB2908C33',X'E1DB5EB50C3E8D250292624F5BC8107BB88360D8B40C2594D98327682D0C1C60',X'E124E1BEE611FF8B8342FEAB22737531781F4E8B772A4D05D708587E182B5A55',X'4ED33602672BB6C5357B8E59814CCBC46248D884874FFEAE3FC58992E3C915BA');
INSERT INTO "move" VALUES('filing',14,2,'2026-08-15','230600','review','submitted','reviewed','system',NULL,'2026-08-15 14:44:25.847051','','{"channel":"national_self","promise":false}',7,NULL,NULL,X'9D116435CA16A655027B2093040CFB3A9FCAA3A73E86ECD3057E78DDEF4762AF',X'9FF29CF71033F283910EE383A0ACBE1AF2DDEC20187F0DBBFF17E7393CEBF2B8');
INSERT INTO "move" VALUES('filing',14,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-15 14:44:25.862437','','{"ends_on":"9999-12-31","starts_on":"2025-03-05"}',8,NULL,NULL,X'9FF29CF71033F283910EE383A0ACBE1AF2DDEC20187F0DBBFF17E7393CEBF2B8',X'1FE3F21F553AFE559AFA120DE28C5774566EEB0F3F44435880147F48863BDB2F');
INSERT INTO "move" VALUES('filing',15,3,'2026-08-15','230600','activate','reviewed','active','system',NULL,'2026-08-15 14:44:25.862437','','{"ends_on":"2026-01-08","starts_on":"2025-07-08"}',8,NULL,NULL,X'E95CF45BD9C11A6826CB7D6705DE306FBAB76EB95443855516CF6482544B70A5',X'D063D4F9EA31EE2E69C9C06B9BCB1D7488849860BE1D982B70B4E930C04F0FAA');
INSERT INTO "move" VALUES('filing',4,5,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:44:25.877642','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'5938DD39A172342BA1E86549881643506F0BBE47202195FDB8266BBCB63CB3E9',X'39A149C3616634F2701ED27B77DA864C579376274153B452704DF35CA75E8709');
INSERT INTO "move" VALUES('filing',10,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:44:25.877642','','{"ends_on":"2025-09-03"}',9,NULL,NULL,X'905D1B9571A7689E18C7128F41020455D449339DCEB535AF937C3133B3A921DD',X'D26F50BB4F905A805B4A4FF070B4B0A0B37EA16FB753F75D5D3D0E64F3E45BE7');
INSERT INTO "move" VALUES('filing',15,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:44:25.877642','','{"ends_on":"2026-01-08"}',9,NULL,NULL,X'D063D4F9EA31EE2E69C9C06B9BCB1D7488849860BE1D982B70B4E930C04F0FAA',X'6F2D011347523FCCE1E46BFFFB508D9C52A6809CF7141D463A02120116487ACA');
INSERT INTO "move" VALUES('filing',8,4,'2026-08-15','230600','expire','active','expired','system',NULL,'2026-08-15 14:44:25.877642','','{"ends_on":"2026-03-03"}',9,NULL,NULL,X'0F37BB0EF91029587532DF842FC4797345701399BCC5D298F5FBCDEEE496D257',X'AE1953D424D78D58BA531E088B219956917235391F16B37BF7CCBA3B104F1AF0');
INSERT INTO "move" VALUES('referral',1,3,'2026-08-15','230600','transmit','agreed','transmitted','system',NULL,'2026-08-15 14:44:25.901976','','{"filing_no":"230600BA202507080000014","to_code":"H11010000001"}',10,NULL,NULL,X'50E029C176E07DA4C72F4F7DB85D775BB8E2DD1DF94B2BDA4ECF8E2666F0F0E8',X'2FD20FCE9B809D8332D1D05A658D75DE2A4E7DBB734D36AE76925973E361615B');
INSERT INTO "move" VALUES('referral',1,4,'2026-08-15','230600','expire','transmitted','expired','system',NULL,'2026-08-15 14:44:25.923933','','{"ends_on":"2026-01-08"}',11,NULL,NULL,X'2FD20FCE9B809D8332D1D05A658D75DE2A4E7DBB734D36AE76925973E361615B',X'C66988B6E59AF5ECB4BFABF357998F65A4C37CB00972230CBCE8C2B1C3065782');
INSERT INTO "move" VALUES('entitlement',1,3,'2026-08-15','230600','activate','assessed','active','system',NULL,'2026-08-15 14:44:25.936615','','{"disease":"M01600","ends_on":"9999-12-31","starts_on":"2025-07-08"}',12,NULL,NULL,X'2745665F91463481CBF547EE160B09AA986B4E7BFB65216AEF6794511EA9B5A2',X'28432F000C8B8B68439A55B28C306FF87AFCD01DA6848953B1ECCB9DC01DA1DD');
CREATE TABLE notice (
	id INTEGER NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	about VARCHAR(40) NOT NULL, 
	params TEXT NOT NULL, 
	day DATE NOT NULL, 
	created_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT uq_notice_machine_case_id_kind_about UNIQUE (machine, case_id, kind, about)
);
INSERT INTO "notice" VALUES(1,'claim',1,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:23.319019','2025-07-07 14:44:23.319019');
INSERT INTO "notice" VALUES(3,'claim',3,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:23.319019','2025-07-07 14:44:23.319019');
INSERT INTO "notice" VALUES(4,'claim',4,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:23.319019','2025-07-07 14:44:23.319019');
INSERT INTO "notice" VALUES(5,'claim',5,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:23.319019','2025-07-07 14:44:23.319019');
INSERT INTO "notice" VALUES(6,'claim',6,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:23.319019','2025-07-07 14:44:23.319019');
INSERT INTO "notice" VALUES(7,'claim',7,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:23.319019','2025-07-07 14:44:23.319019');
INSERT INTO "notice" VALUES(8,'claim',8,'230600','pass_precheck','2','{"period_ends_on":"2025-08-06"}','2025-07-07','2025-07-07 14:44:23.319019','2025-07-07 14:44:23.319019');
INSERT INTO "notice" VALUES(9,'filing',5,'230600','return_for_correction','2','{"listed":["身份证件"],"missing":["身份证件"],"period_ends_on":"2025-07-28","reason":""}','2025-07-07','2025-07-07 14:44:23.621943','2025-07-07 14:44:23.621943');
INSERT INTO "notice" VALUES(10,'filing',9,'230600','reject','2','{"reason":"不符合《备案实用手册》的类型"}','2025-07-07','2025-07-07 14:44:23.661837','2025-07-07 14:44:23.661837');
INSERT INTO "notice" VALUES(12,'claim',5,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000042-1"}','2025-07-10','2025-07-10 14:44:25.411400','2025-07-10 14:44:25.411400');
INSERT INTO "notice" VALUES(13,'claim',1,'230600','fail_payment','8','{"payment_no":"230600BF202507100000018-1"}','2025-07-10','2025-07-10 14:44:25.489479','2025-07-10 14:44:25.489479');
INSERT INTO "notice" VALUES(14,'claim',3,'230600','confirm_payment','8','{"payment_no":"230600BF202507100000026-1"}','2025-07-10','2025-07-10 14:44:25.489479','2025-07-10 14:44:25.489479');
INSERT INTO "notice" VALUES(15,'claim',4,'230600','confirm_payment','9','{"payment_no":"230600BF202507100000034-1"}','2025-07-10','2025-07-10 14:44:25.489479','2025-07-10 14:44:25.489479');
INSERT INTO "notice" VALUES(16,'filing',5,'230600','correction_ends','2025-07-28','{"days":5,"ends_on":"2025-07-28"}','2026-08-15','2026-08-15 14:44:26.078482','2026-08-15 14:44:26.078482');
INSERT INTO "notice" VALUES(17,'claim',7,'230600','posting_ends','2025-08-06','{"days":5,"ends_on":"2025-08-06"}','2026-08-15','2026-08-15 14:44:26.090549','2026-08-15 14:44:26.090549');
CREATE TABLE number_sequence (
	area VARCHAR(6) NOT NULL, 
	kind VARCHAR(2) NOT NULL, 
	day DATE NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_number_sequence PRIMARY KEY (area, kind, day)
);
INSERT INTO "number_sequence" VALUES('230600','BA','2025-03-03',5);
INSERT INTO "number_sequence" VALUES('230600','BA','2025-03-04',2);
INSERT INTO "number_sequence" VALUES('230600','BA','2025-03-05',3);
INSERT INTO "number_sequence" VALUES('230600','BA','2025-03-07',4);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-04-12',1);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-04-29',1);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-05-16',1);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-05-17',2);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-05-22',1);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-06-06',1);
INSERT INTO "number_sequence" VALUES('230600','SB','2025-06-13',1);
INSERT INTO "number_sequence" VALUES('230600','ZZ','2025-07-08',1);
INSERT INTO "number_sequence" VALUES('230600','BA','2025-07-08',1);
INSERT INTO "number_sequence" VALUES('230600','MT','2025-07-08',1);
INSERT INTO "number_sequence" VALUES('230600','PC','2025-07-10',1);
INSERT INTO "number_sequence" VALUES('230600','BF','2025-07-10',4);
INSERT INTO "number_sequence" VALUES('230600','ZH','2025-07-10',1);
CREATE TABLE payment (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	"key" VARCHAR(30) NOT NULL, 
	attempt INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	claim_no VARCHAR(30) NOT NULL, 
	person_id BIGINT NOT NULL, 
	part VARCHAR(30) NOT NULL, 
	batch_id BIGINT, 
	batch_no VARCHAR(30) NOT NULL, 
	position INTEGER NOT NULL, 
	way VARCHAR(8) NOT NULL, 
	amount BIGINT NOT NULL, 
	kept_back BIGINT NOT NULL, 
	kept_back_no VARCHAR(30) NOT NULL, 
	payee_name VARCHAR(100) NOT NULL, 
	payee_account VARCHAR(50) NOT NULL, 
	payee_bank_code VARCHAR(20) NOT NULL, 
	sent_on DATE NOT NULL, 
	result_due_on DATE NOT NULL, 
	dropped_why VARCHAR(40) NOT NULL, 
	reason_code VARCHAR(20) NOT NULL, 
	reason VARCHAR(200) NOT NULL, 
	bank_ref VARCHAR(60) NOT NULL, 
	booked_on DATE NOT NULL, 
	voucher VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_payment PRIMARY KEY (id), 
	CONSTRAINT uq_payment_key_attempt UNIQUE ("key", attempt), 
	CONSTRAINT uq_payment_no UNIQUE (no), 
	CONSTRAINT ck_payment_amount CHECK (amount > 0 OR (amount = 0 AND way = 'none')), 
	CONSTRAINT ck_payment_kept_back CHECK (kept_back >= 0), 
	CONSTRAINT ck_payment_state CHECK (state IN ('planned', 'sent', 'unknown', 'paid', 'failed', 'returned', 'dropped'))
);
INSERT INTO "payment" VALUES('230600BF202507100000018-1','230600','2025-07-10','failed','2025-07-10',3,X'12C6854D7FFCF27B33F07CE0572A971AF2929A1067E8030D1B69ED17BEDE426B',0,'',1,'230600BF202507100000018',1,1,'230600SB202505160000019',13,'',1,'230600PC20250710000001G',1,'bank',20000,0,'','林芳','6222085776238289455','102265000014','2025-07-10','2025-07-15','','AC01','账号不存在','B000018-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000026-1','230600','2025-07-10','paid','2025-07-10',3,X'A81619C975696F97392EA09D8434AA158E9B598C9D6C332B59EAA1400FCA26F0',0,'',2,'230600BF202507100000026',1,3,'230600SB20250429000001T',8,'',1,'230600PC20250710000001G',2,'bank',63757,0,'','杨艳涛','6222082253883822975','102265000014','2025-07-10','2025-07-15','','','','B000026-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000034-1','230600','2025-07-10','paid','2025-07-10',3,X'0D8EE4833FBADA3DBD4E65623DB092314E51E3F14454C2FB6DB8C618CD79D6F4',0,'',3,'230600BF202507100000034',1,4,'230600SB20250517000001T',19,'',1,'230600PC20250710000001G',3,'bank',17272,0,'','陈国艳','6222080076313355114','102265000014','2025-07-10','2025-07-15','','','','B000034-1','2025-07-10','');
INSERT INTO "payment" VALUES('230600BF202507100000042-1','230600','2025-07-10','paid','2025-07-10',2,X'5EA93B2BF2D1CA3D51E532F0653C9C30C2FEFF2BC8173A262EB0D8E4C03C00D7',0,'',4,'230600BF202507100000042',1,5,'230600SB20250517000002R',9,'',1,'230600PC20250710000001G',4,'none',0,0,'','马志强','6222086220931578541','102265000014','9999-12-31','9999-12-31','','','','','9999-12-31','');
CREATE TABLE payout (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	bank VARCHAR(40) NOT NULL, 
	items INTEGER NOT NULL, 
	open_items INTEGER NOT NULL, 
	total BIGINT NOT NULL, 
	plan_hash VARCHAR(64) NOT NULL, 
	drafted_at DATETIME NOT NULL, 
	drafted_by VARCHAR(64) NOT NULL, 
	signed_by VARCHAR(64) NOT NULL, 
	sent_on DATE NOT NULL, 
	result_due_on DATE NOT NULL, 
	files TEXT NOT NULL, 
	written_at DATETIME, 
	CONSTRAINT pk_payout PRIMARY KEY (id), 
	CONSTRAINT uq_payout_no UNIQUE (no), 
	CONSTRAINT ck_payout_state CHECK (state IN ('drafted', 'signed', 'sent', 'unknown', 'settled', 'void'))
);
INSERT INTO "payout" VALUES('230600PC20250710000001G','230600','2025-07-10','settled','2025-07-10',4,X'A5EB3E324242F5FFE4055727C0A1693A5D814CA19CBD2AB41DD5660D63558F83',0,'',1,'example_csv',4,0,101029,'0a573108f6935d021f3f74a985f2dd16ac1a5ff387eb4eae5bebdbb8c043fabe','2025-07-10 14:44:25.201881','system','cashier2','2025-07-10','2025-07-15','[{"name":"PAY_230600PC20250710000001G.csv","rows":3,"sha256":"eebc8b2ff7735845498548244e8e1e76788193cac2c13b1982aa5733a26c6eaa","total":101029}]','2025-07-10 14:44:25.444862');
CREATE TABLE person (
	id INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	psn_no VARCHAR(30) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	cert_type VARCHAR(6) NOT NULL, 
	certno VARCHAR(50) NOT NULL, 
	insutype VARCHAR(6) NOT NULL, 
	psn_type VARCHAR(6) NOT NULL, 
	insured_from DATE NOT NULL, 
	covered_to DATE NOT NULL, 
	coverage_end VARCHAR(10) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	bank_name VARCHAR(200) NOT NULL, 
	bank_code VARCHAR(20) NOT NULL, 
	account VARCHAR(50) NOT NULL, 
	account_name VARCHAR(100) NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	civil_servant BOOLEAN DEFAULT 0 NOT NULL, 
	identity VARCHAR(20) DEFAULT '' NOT NULL, 
	merged_into_id BIGINT, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT uq_person_psn_no_area UNIQUE (psn_no, area)
);
INSERT INTO "person" VALUES(1,'230600','230600000000000003','胡志艳','01','230602196502123488','310','1201','2010-10-26','9999-12-31','','13987515553','中国工商银行大庆分行','102265000014','6222080200957477766','胡志艳','92341f941d4c386e92069cbae5537db6d4cf31878cebbceff5b67839a0037ddc',0,'',NULL);
INSERT INTO "person" VALUES(2,'230600','230600000000000008','周兰艳','01','23060219750628585X','310','1101','2016-09-03','9999-12-31','','13939088774','中国工商银行大庆分行','102265000014','6222081133748802282','周兰艳','871800f7ec48360c4d73ca911ac5b2d4cc554d335e381f5f4cc863c3e152fdad',0,'',NULL);
INSERT INTO "person" VALUES(3,'230600','230600000000000096','吴文强','01','230602200206262933','310','1101','2020-11-17','9999-12-31','','13991435733','中国工商银行大庆分行','102265000014','6222082896554986576','吴文强','334fbf7f134c811f5ea6210fd9fca094c69c44c848dcce7c85ec8bcf3a688a84',0,'',NULL);
INSERT INTO "person" VALUES(4,'230600','230600000000000153','刘超超','01','230602197105286835','310','1101','2020-03-26','9999-12-31','','13924771213','中国工商银行大庆分行','102265000014','6222086245117643504','刘超超','4c4398f90d22828f0b32a1d271f4e6bb67e02557445b434b00c9c80d459ac77d',0,'',NULL);
INSERT INTO "person" VALUES(5,'230600','230600000000000193','孙磊艳','01','230602198601267443','310','1101','2023-01-10','9999-12-31','','13996428454','中国工商银行大庆分行','102265000014','6222086105994488086','孙磊艳','9a6750c23424a8fc226ef0a5a4b2357dd10f2443c102a2fb20faf069536ceb51',0,'',NULL);
INSERT INTO "person" VALUES(6,'230600','230600000000000240','林国霞','01','230602195405201259','390','1601','2012-03-15','9999-12-31','','13990365896','中国工商银行大庆分行','102265000014','6222086104086608602','林国霞','cb18f98bc09b952d5696340713712e9c3ff0d3bb920e13a49a79fe057d9ca68f',0,'',NULL);
INSERT INTO "person" VALUES(7,'230600','230600000000000316','郭磊','01','230602198711162079','310','1101','2018-10-19','9999-12-31','','13999004726','中国工商银行大庆分行','102265000014','6222081414631641981','郭磊','ee7c6dbdeb79c8e8f7c6bff67793abd940d926df3c7f62a0e0c5975a7a0a444b',0,'',NULL);
INSERT INTO "person" VALUES(8,'230600','230600000000000499','杨艳涛','01','230602198808146227','310','1101','2007-03-28','9999-12-31','','13941303895','中国工商银行大庆分行','102265000014','6222082253883822975','杨艳涛','de1e27c1fd8d7618a968221102f7cd140f6472bd9efbd008bac513e00e09e1ff',0,'',NULL);
INSERT INTO "person" VALUES(9,'230600','230600000000000566','马志强','01','230602193901019334','310','1201','2014-09-18','9999-12-31','','13926728762','中国工商银行大庆分行','102265000014','6222086220931578541','马志强','35f4b9b25d2c0892d4ca79530152ba85f471c34e05e8e9729226d06cf89d7b53',0,'',NULL);
INSERT INTO "person" VALUES(10,'230600','230600000000000595','朱军平','01','230602200209132894','310','1101','2014-01-08','9999-12-31','','13915371089','中国工商银行大庆分行','102265000014','6222089539555584296','朱军平','610890eaf2688ddd8dfadafb087bb72826ac282c00d3e0d90cab14744585db2e',0,'',NULL);
INSERT INTO "person" VALUES(11,'230600','230600000000000681','刘强勇','01','23060219591223352X','390','1601','2016-10-23','9999-12-31','','13941172016','中国工商银行大庆分行','102265000014','6222081219377612868','刘强勇','25d959479104c27826047df0a1f0f39caafad9138306ab882e736cf342cfe307',0,'',NULL);
INSERT INTO "person" VALUES(12,'230600','230600000000000752','黄兰艳','01','230602201310022272','390','1403','2014-03-23','9999-12-31','','13959216058','中国工商银行大庆分行','102265000014','6222087331412579657','黄兰艳','0dce207960e62bf54da11dfe33ba2e599588926816927e5b3ce800f481644b29',0,'',NULL);
INSERT INTO "person" VALUES(13,'230600','230600000000000874','林芳','01','230602194102259125','390','1601','2019-04-21','9999-12-31','','13918243075','中国工商银行大庆分行','102265000014','6222085776238289455','林芳','69fb3841c843d7ddbd51ad513eaddc6be026cd8ba3007bc922e12ebe28e9d0b7',0,'',NULL);
INSERT INTO "person" VALUES(14,'230600','230600000000000923','徐玉娜','01','230602201201299635','390','1403','2014-10-30','9999-12-31','','13926862336','中国工商银行大庆分行','102265000014','6222082647147344736','徐玉娜','75a764eaa0b0676b79b733e7ccdae0570b6fce5f84c2b152add84bc2f4bb56e6',0,'',NULL);
INSERT INTO "person" VALUES(15,'230600','230600000000000999','黄秀芳','01','230602197608029486','390','1501','2009-09-16','9999-12-31','','13975475091','中国工商银行大庆分行','102265000014','6222089133507452958','黄秀芳','82a02e0525e01554e17f5ff96495544890933756a40eddc07afa6d6b0bc00d6e',0,'',NULL);
INSERT INTO "person" VALUES(16,'230600','230600000000001012','徐红文','01','230602196810292902','310','1101','2019-11-16','9999-12-31','','13942759190','中国工商银行大庆分行','102265000014','6222085608436231692','徐红文','c86a0830fe15fc10b1ee8842256383ebf824cfe463aae6cc52599ada5c9cdc6c',0,'',NULL);
INSERT INTO "person" VALUES(17,'230600','230600000000001014','杨秀','01','230602198402059406','310','1101','2014-05-22','9999-12-31','','13907270606','中国工商银行大庆分行','102265000014','6222082282315233626','杨秀','344488fdf8d1f9dbef6b62c55ad58b3dada4891def5bff4a3e408f27c497635c',0,'',NULL);
INSERT INTO "person" VALUES(18,'230600','230600000000001097','陈刚','01','230602193808037490','390','1601','2019-01-23','9999-12-31','','13902808204','中国工商银行大庆分行','102265000014','6222084464869350927','陈刚','f26005ae0382ec5f4945fc9a6d6a7f11ee8a4b550be4ff4c1a8a017c32943c0d',0,'',NULL);
INSERT INTO "person" VALUES(19,'230600','230600000000001149','陈国艳','01','230602197508319523','310','1101','2017-05-12','9999-12-31','','13945273099','中国工商银行大庆分行','102265000014','6222080076313355114','陈国艳','6c1c47590c0432770bf0348aaa7a413a68e5e9f364ba8dc9ebfff801bba61333',0,'',NULL);
INSERT INTO "person" VALUES(20,'230600','230600000000000001','郭静英','01','230602200005041595','390','1501','2008-05-31','9999-12-31','','13700000000','中国工商银行大庆分行','102265000014','6222086465981220789','郭静英','9df86c55a7a8d87b0f08705f091489c4ce0eed61fe5c348c2e1a31689695d49d',0,'',NULL);
CREATE TABLE receipt (
	id INTEGER NOT NULL, 
	claim_id BIGINT NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	check_code VARCHAR(20) NOT NULL, 
	issued_on DATE NOT NULL, 
	total BIGINT NOT NULL, 
	released BOOLEAN NOT NULL, 
	CONSTRAINT pk_receipt PRIMARY KEY (id), 
	CONSTRAINT fk_receipt_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id)
);
INSERT INTO "receipt" VALUES(1,1,'230600','41772790','5503163221','73d3bf','2025-05-02',114898,0);
INSERT INTO "receipt" VALUES(3,3,'230600','84301396','8101385268','0b90dd','2025-03-29',170485,0);
INSERT INTO "receipt" VALUES(4,3,'230600','72758579','1649464671','d8f695','2025-03-29',127793,0);
INSERT INTO "receipt" VALUES(5,4,'230600','18512621','2500912540','f2481f','2025-04-17',107883,0);
INSERT INTO "receipt" VALUES(6,4,'230600','81270811','4533620476','6b1f2b','2025-04-17',78507,0);
INSERT INTO "receipt" VALUES(7,5,'230600','99369305','7584380473','e3f1c8','2025-05-10',79725,0);
INSERT INTO "receipt" VALUES(8,6,'230600','07293207','1671523532','d8c6b4','2025-04-05',271776,0);
INSERT INTO "receipt" VALUES(9,7,'230600','40490828','1089272875','692913','2025-05-17',38522,0);
INSERT INTO "receipt" VALUES(10,8,'230600','50650657','5100221829','b63798','2025-05-13',47016,0);
CREATE TABLE recovery (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	claim_id BIGINT NOT NULL, 
	claim_no VARCHAR(30) NOT NULL, 
	person_id BIGINT NOT NULL, 
	amount BIGINT NOT NULL, 
	done BIGINT NOT NULL, 
	funds TEXT NOT NULL, 
	shift TEXT NOT NULL, 
	set_off BOOLEAN NOT NULL, 
	payee_name VARCHAR(100) NOT NULL, 
	payee_account VARCHAR(50) NOT NULL, 
	payee_bank_code VARCHAR(20) NOT NULL, 
	held_back BOOLEAN NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	cause VARCHAR(32) NOT NULL, 
	explained TEXT NOT NULL, 
	calculation_id BIGINT, 
	replaces_id BIGINT, 
	proposed_by VARCHAR(64) NOT NULL, 
	decided_by VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_recovery PRIMARY KEY (id), 
	CONSTRAINT uq_recovery_no UNIQUE (no), 
	CONSTRAINT ck_recovery_amount CHECK (amount > 0 AND done BETWEEN 0 AND amount), 
	CONSTRAINT ck_recovery_state CHECK (state IN ('proposed', 'open', 'closed', 'cancelled'))
);
INSERT INTO "recovery" VALUES('230600ZH20250710000001A','230600','2025-07-10','open','2025-07-10',2,X'4ED33602672BB6C5357B8E59814CCBC46248D884874FFEAE3FC58992E3C915BA',0,'',1,'recover',3,'230600SB20250429000001T',8,2000,0,'{"310100":2000}','{}',0,'','','',0,'重复收费','by_hand','{}',NULL,NULL,'auditor','approver2');
CREATE TABLE red_receipt (
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	source VARCHAR(200) NOT NULL, 
	red_on DATE NOT NULL, 
	known_on DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_red_receipt PRIMARY KEY (code, number)
);
CREATE TABLE referral (
	no VARCHAR(30) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	applied_on DATE NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	state_since DATE NOT NULL, 
	version INTEGER NOT NULL, 
	head BLOB DEFAULT (x'') NOT NULL, 
	tries INTEGER DEFAULT '0' NOT NULL, 
	stuck VARCHAR(500) DEFAULT '' NOT NULL, 
	id INTEGER NOT NULL, 
	person_id BIGINT NOT NULL, 
	insutype VARCHAR(6) NOT NULL, 
	applied_at DATETIME NOT NULL, 
	channel VARCHAR(20) NOT NULL, 
	phone VARCHAR(50) NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	from_code VARCHAR(12) NOT NULL, 
	from_name VARCHAR(200) NOT NULL, 
	from_level VARCHAR(6) NOT NULL, 
	to_id BIGINT NOT NULL, 
	to_code VARCHAR(12) NOT NULL, 
	to_name VARCHAR(200) NOT NULL, 
	to_level VARCHAR(6) NOT NULL, 
	destination VARCHAR(6) NOT NULL, 
	diagnosis VARCHAR(20) NOT NULL, 
	diagnosis_name VARCHAR(100) NOT NULL, 
	condition VARCHAR(2000) NOT NULL, 
	referral_type VARCHAR(30) NOT NULL, 
	reason VARCHAR(20) NOT NULL, 
	opinion VARCHAR(200) NOT NULL, 
	hospital_agrees BOOLEAN NOT NULL, 
	referred_on DATE NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	lower_level BOOLEAN NOT NULL, 
	lower_level_why VARCHAR(200) NOT NULL, 
	requested_by VARCHAR(64) NOT NULL, 
	agreed_by VARCHAR(64) NOT NULL, 
	filing_id BIGINT, 
	filing_no VARCHAR(30) NOT NULL, 
	ext_no VARCHAR(40), 
	content_hash VARCHAR(64) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_referral PRIMARY KEY (id), 
	CONSTRAINT uq_referral_no UNIQUE (no), 
	CONSTRAINT fk_referral_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_referral_to_id FOREIGN KEY(to_id) REFERENCES institution (id), 
	CONSTRAINT ck_referral_days CHECK (starts_on <= ends_on), 
	CONSTRAINT ck_referral_state CHECK (state IN ('requested', 'agreed', 'transmitted', 'used', 'expired', 'cancelled', 'refused'))
);
INSERT INTO "referral" VALUES('230600ZZ20250708000001C','230600','2025-07-08','expired','2026-08-15',4,X'C66988B6E59AF5ECB4BFABF357998F65A4C37CB00972230CBCE8C2B1C3065782',0,'',1,1,'310','2025-07-08 14:44:23.000000','hospital','','','H23060000001','大庆市样例第1医院','02',2,'H11010000001','北京市样例第1医院','02','110100','C34.9','肺恶性肿瘤','','','difficult','同意',1,'2025-07-08','2025-07-08','2026-01-08',0,'','doctor','head',15,'230600BA202507080000014',NULL,'');
CREATE TABLE referral_event (
	id INTEGER NOT NULL, 
	referral_no VARCHAR(30) NOT NULL, 
	to_code VARCHAR(12) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	payload TEXT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	sent_at DATETIME, 
	CONSTRAINT pk_referral_event PRIMARY KEY (id), 
	CONSTRAINT uq_referral_event_referral_no_kind UNIQUE (referral_no, kind)
);
INSERT INTO "referral_event" VALUES(1,'230600ZZ20250708000001C','H11010000001','transmitted','{"addr":"","begndate":"2025-07-08","certno":"230602196502123488","diag_code":"C34.9","diag_name":"肺恶性肿瘤","dise_cond_dscr":"","enddate":"2026-01-08","hosp_agre_refl_flag":"1","insu_optins":"230600","insutype":"310","mdtrtarea_admdvs":"110100","psn_cert_type":"01","psn_name":"胡志艳","psn_no":"230600000000000003","refl_date":"2025-07-08","refl_no":"230600ZZ20250708000001C","refl_opnn":"同意","refl_rea":"疑难、危重病症","refl_type":"","reflin_medins_name":"北京市样例第1医院","reflin_medins_no":"H11010000001","tel":"","trafout_fixmedins_code":"H23060000001","trt_dcla_detl_sn":"230600BA202507080000014"}','2026-08-15','2026-08-15 14:44:25.900913',NULL);
CREATE TABLE register_change (
	id INTEGER NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	"key" VARCHAR(40) NOT NULL, 
	"before" TEXT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_register_change PRIMARY KEY (id)
);
INSERT INTO "register_change" VALUES(1,'institution','H23060000001','{"area":"230600","chronic_networked":["M03900","M01600","M00500","M07800","M08300"],"code":"H23060000001","content_hash":"717d3cdb61d2df13a8eb08d6edcb2d1cdee6e9ddc430a94461a0e9040415a3e6","deductible_level":"02","id":1,"inpatient_networked":true,"kind":"1","level":"02","name":"大庆市样例第1医院","outpatient_networked":true,"refers":true,"valid_from":"1900-01-01","valid_to":"9999-12-31"}','2025-07-11','2025-07-11 14:44:25.701478');
CREATE TABLE removal (
	no INTEGER NOT NULL, 
	kind VARCHAR(8) NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	case_id BIGINT NOT NULL, 
	case_no VARCHAR(30) NOT NULL, 
	seqs TEXT NOT NULL, 
	content BLOB, 
	actor VARCHAR(64) NOT NULL, 
	second VARCHAR(64) NOT NULL, 
	reason VARCHAR(1000) NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_removal PRIMARY KEY (no)
);
INSERT INTO "removal" VALUES(1,'erase','claim',2,'230600SB20250606000001C','[1,3]',NULL,'admin','auditor','本人依法申请','2025-07-11','2025-07-11 14:44:25.780637',X'',X'89AB2069A02E1671A8B580EE7227561B4F7E31023B3FA210D4BF5319837DD7AF');
INSERT INTO "removal" VALUES(2,'archive','claim',2,'230600SB20250606000001C','[]',X'62C3B656F1F41111734FEB3227C95CB1863F0FF6D36C58A13EA056D146AEBFA2','admin','','closed before 2026-08-15','2026-08-15','2026-08-15 14:44:26.180251',X'89AB2069A02E1671A8B580EE7227561B4F7E31023B3FA210D4BF5319837DD7AF',X'A0F9AF913E8B98E2EAF44183990D9FDBAECD19497E280C76C0AA241B2D06AE42');
CREATE TABLE report (
	case_id BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	event VARCHAR(2) NOT NULL, 
	day DATE NOT NULL, 
	tries SMALLINT DEFAULT '0' NOT NULL, 
	due_at DATETIME, 
	error VARCHAR(500), 
	CONSTRAINT pk_report PRIMARY KEY (case_id, seq)
)
 WITHOUT ROWID

;
INSERT INTO "report" VALUES(4,3,'230600','01','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(4,4,'230600','02','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(6,3,'230600','01','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(8,3,'230600','01','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(10,3,'230600','01','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(11,3,'230600','01','2025-07-08',0,NULL,NULL);
INSERT INTO "report" VALUES(14,3,'230600','01','2026-08-15',0,NULL,NULL);
INSERT INTO "report" VALUES(15,3,'230600','01','2026-08-15',0,NULL,NULL);
CREATE TABLE reported (
	case_id BIGINT NOT NULL, 
	seq INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	event VARCHAR(2) NOT NULL, 
	day DATE NOT NULL, 
	sent_at DATETIME NOT NULL, 
	sent_to VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_reported PRIMARY KEY (case_id, seq)
)
 WITHOUT ROWID

;
CREATE TABLE run (
	id INTEGER NOT NULL, 
	name VARCHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	slot INTEGER NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	lease_owner VARCHAR(100) NOT NULL, 
	lease_until DATETIME, 
	attempt INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	started_at DATETIME, 
	finished_at DATETIME, 
	moved INTEGER NOT NULL, 
	skipped INTEGER NOT NULL, 
	refused INTEGER NOT NULL, 
	error VARCHAR(2000) NOT NULL, 
	actor VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_run PRIMARY KEY (id), 
	CONSTRAINT uq_run_name_day_slot UNIQUE (name, day, slot), 
	CONSTRAINT ck_run_counts CHECK (moved >= 0 AND skipped >= 0 AND refused >= 0)
);
INSERT INTO "run" VALUES(1,'precheck_claims','2025-07-07',10000,'done','office:30438:9a495c5a-d2211688',NULL,1,'2025-07-07 14:44:23.306940','2025-07-07 14:44:23.306953','2025-07-07 14:44:23.346334',8,0,0,'','console');
INSERT INTO "run" VALUES(2,'activate_filings','2025-07-08',10000,'done','office:30438:9a495c5a-65f78a05',NULL,1,'2025-07-08 14:44:23.699253','2025-07-08 14:44:23.699273','2025-07-08 14:44:23.721036',5,0,0,'','console');
INSERT INTO "run" VALUES(3,'calculate_claims','2025-07-09',10000,'done','office:30438:9a495c5a-c873cbe1',NULL,1,'2025-07-09 14:44:24.530361','2025-07-09 14:44:24.530373','2025-07-09 14:44:24.550897',0,0,0,'','console');
INSERT INTO "run" VALUES(4,'build_payouts','2025-07-10',10000,'done','office:30438:9a495c5a-df27f95f',NULL,1,'2025-07-10 14:44:25.194578','2025-07-10 14:44:25.194595','2025-07-10 14:44:25.227799',0,0,0,'','console');
INSERT INTO "run" VALUES(5,'prepare_months','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.827037','2026-08-15 14:44:25.827050','2026-08-15 14:44:25.840020',0,0,0,'','console');
INSERT INTO "run" VALUES(6,'terminate_uncovered','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.841026','2026-08-15 14:44:25.841033','2026-08-15 14:44:25.842396',0,0,0,'','console');
INSERT INTO "run" VALUES(7,'review_self_service','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.843209','2026-08-15 14:44:25.843216','2026-08-15 14:44:25.855606',1,0,0,'','console');
INSERT INTO "run" VALUES(8,'activate_filings','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.856556','2026-08-15 14:44:25.856563','2026-08-15 14:44:25.867921',2,0,0,'','console');
INSERT INTO "run" VALUES(9,'expire_filings','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.868862','2026-08-15 14:44:25.868869','2026-08-15 14:44:25.885935',4,0,0,'','console');
INSERT INTO "run" VALUES(10,'transmit_referrals','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.889791','2026-08-15 14:44:25.889800','2026-08-15 14:44:25.912612',1,0,0,'','console');
INSERT INTO "run" VALUES(11,'watch_referrals','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.913832','2026-08-15 14:44:25.913840','2026-08-15 14:44:25.931660',1,0,0,'','console');
INSERT INTO "run" VALUES(12,'activate_qualifications','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.932602','2026-08-15 14:44:25.932610','2026-08-15 14:44:25.944872',1,0,0,'','console');
INSERT INTO "run" VALUES(13,'expire_qualifications','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.945943','2026-08-15 14:44:25.945952','2026-08-15 14:44:25.947240',0,0,0,'','console');
INSERT INTO "run" VALUES(14,'lapse_filings','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.948279','2026-08-15 14:44:25.948287','2026-08-15 14:44:25.961457',0,0,0,'','console');
INSERT INTO "run" VALUES(15,'lapse_qualifications','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.962518','2026-08-15 14:44:25.962528','2026-08-15 14:44:25.963912',0,0,0,'','console');
INSERT INTO "run" VALUES(16,'send_reports','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.964907','2026-08-15 14:44:25.964915','2026-08-15 14:44:25.965255',0,0,0,'','console');
INSERT INTO "run" VALUES(17,'lapse_claims','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.966122','2026-08-15 14:44:25.966130','2026-08-15 14:44:25.979039',0,0,0,'','console');
INSERT INTO "run" VALUES(18,'precheck_claims','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.980072','2026-08-15 14:44:25.980080','2026-08-15 14:44:25.981005',0,0,0,'','console');
INSERT INTO "run" VALUES(19,'calculate_claims','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.981906','2026-08-15 14:44:25.981913','2026-08-15 14:44:25.994694',0,0,0,'','console');
INSERT INTO "run" VALUES(20,'watch_payouts','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.995900','2026-08-15 14:44:25.995909','2026-08-15 14:44:25.998851',0,0,0,'','console');
INSERT INTO "run" VALUES(21,'build_payouts','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:25.999984','2026-08-15 14:44:25.999997','2026-08-15 14:44:26.000361',0,0,0,'','console');
INSERT INTO "run" VALUES(22,'check_ledger','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:26.001695','2026-08-15 14:44:26.001703','2026-08-15 14:44:26.069238',0,0,0,'','console');
INSERT INTO "run" VALUES(23,'remind','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:26.070261','2026-08-15 14:44:26.070269','2026-08-15 14:44:26.096759',2,0,0,'','console');
INSERT INTO "run" VALUES(24,'watch_deadlines','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:26.097828','2026-08-15 14:44:26.097837','2026-08-15 14:44:26.116549',9,0,0,'','console');
INSERT INTO "run" VALUES(25,'seal_moves','2026-08-15',10000,'done','office:30438:9a495c5a-09370717',NULL,1,'2026-08-15 14:44:26.117566','2026-08-15 14:44:26.117573','2026-08-15 14:44:26.126377',0,0,0,'','console');
INSERT INTO "run" VALUES(26,'seal_moves','2026-08-15',10001,'done','office:30438:9a495c5a-83d4986f',NULL,1,'2026-08-15 14:44:26.221137','2026-08-15 14:44:26.221151','2026-08-15 14:44:26.229069',0,0,0,'','console');
CREATE TABLE run_part (
	id INTEGER NOT NULL, 
	run_id BIGINT NOT NULL, 
	stage VARCHAR(40) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	seq INTEGER NOT NULL, 
	after_key TEXT, 
	upto_key TEXT NOT NULL, 
	done_to TEXT, 
	state VARCHAR(12) NOT NULL, 
	held BOOLEAN NOT NULL, 
	lease_owner VARCHAR(100) NOT NULL, 
	lease_until DATETIME, 
	attempt INTEGER NOT NULL, 
	moved INTEGER NOT NULL, 
	skipped INTEGER NOT NULL, 
	refused INTEGER NOT NULL, 
	error VARCHAR(2000) NOT NULL, 
	trying TEXT, 
	result TEXT, 
	CONSTRAINT pk_run_part PRIMARY KEY (id), 
	CONSTRAINT uq_run_part_run_id_stage_area_seq UNIQUE (run_id, stage, area, seq), 
	CONSTRAINT fk_run_part_run_id FOREIGN KEY(run_id) REFERENCES run (id), 
	CONSTRAINT ck_run_part_counts CHECK (moved >= 0 AND skipped >= 0 AND refused >= 0)
);
INSERT INTO "run_part" VALUES(1,1,'precheck','230600',1,NULL,'[8]','[8]','done',0,'office:30438:9a495c5a-d2211688','2025-07-07 14:45:23.340421',1,8,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(2,2,'activate','230600',1,NULL,'[{"day":"2025-03-03"},11]','[{"day":"2025-03-03"},11]','done',0,'office:30438:9a495c5a-65f78a05','2025-07-08 14:45:23.716238',1,5,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(3,3,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:30438:9a495c5a-c873cbe1','2025-07-09 14:45:24.544558',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(4,4,'build','230600',1,NULL,'[0]','[0]','done',0,'office:30438:9a495c5a-df27f95f','2025-07-10 14:45:25.223600',1,0,0,0,'',NULL,'{"batches":["230600PC20250710000001G"],"left_out":0,"payments":4}');
INSERT INTO "run_part" VALUES(5,5,'months','',1,NULL,'[0]','[0]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.831424',1,0,0,0,'',NULL,'[]');
INSERT INTO "run_part" VALUES(6,5,'counts','',1,NULL,'[0]','[0]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.837519',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(7,7,'review','230600',1,NULL,'[{"day":"2025-03-07"},12]','[{"day":"2025-03-07"},12]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.851418',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(8,8,'activate','230600',1,NULL,'[{"day":"2025-07-08"},15]','[{"day":"2025-07-08"},15]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.864847',1,2,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(9,9,'expire','230600',1,NULL,'[{"day":"2026-03-03"},8]','[{"day":"2026-03-03"},8]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.881634',1,4,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(10,10,'transmit','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.905617',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(11,11,'expire','230600',1,NULL,'[{"day":"2026-01-08"},1]','[{"day":"2026-01-08"},1]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.927970',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(12,12,'activate','230600',1,NULL,'[{"day":"2025-07-08"},1]','[{"day":"2025-07-08"},1]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.940559',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(13,14,'lapse','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.956632',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(14,17,'lapse','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.974435',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(15,19,'calculate','230600',1,NULL,'[8]','[8]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:25.990182',1,0,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(16,22,'check','',1,NULL,'[0]','[0]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:26.065733',1,0,0,0,'',NULL,'{"differences":0,"en":"","zh":""}');
INSERT INTO "run_part" VALUES(17,23,'correction_ends filing','230600',1,NULL,'[{"day":"2025-07-28"},5]','[{"day":"2025-07-28"},5]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:26.080480',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(18,23,'posting_ends claim','230600',1,NULL,'[{"day":"2025-08-06"},7]','[{"day":"2025-08-06"},7]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:26.092741',1,1,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(19,24,'watch filing','230600',1,NULL,'[{"day":"2025-03-11"},12]','[{"day":"2025-03-11"},12]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:26.103593',1,6,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(20,24,'watch claim','230600',1,NULL,'[{"day":"2025-07-04"},8]','[{"day":"2025-07-04"},8]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:26.112782',1,3,0,0,'',NULL,NULL);
INSERT INTO "run_part" VALUES(21,25,'seal','',1,NULL,'[0]','[0]','done',0,'office:30438:9a495c5a-09370717','2026-08-15 14:45:26.123416',1,0,0,0,'',NULL,'{"moves":97,"no":1,"upto":"2026-08-14T16:00:00.000000Z"}');
INSERT INTO "run_part" VALUES(22,26,'seal','',1,NULL,'[0]','[0]','done',0,'office:30438:9a495c5a-83d4986f','2026-08-15 14:45:26.226235',1,0,0,0,'',NULL,NULL);
CREATE TABLE seal (
	no INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	upto DATETIME NOT NULL, 
	moves BIGINT NOT NULL, 
	cases BIGINT NOT NULL, 
	root BLOB NOT NULL, 
	at DATETIME NOT NULL, 
	prev_hash BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	CONSTRAINT pk_seal PRIMARY KEY (no)
);
INSERT INTO "seal" VALUES(1,'1970-01-01 00:00:00.000000','2026-08-14 16:00:00.000000',97,31,X'F023BAF97281768D53D7EC2D261C6F1BA5694F76E6DAA61178F39313C07CAD30','2026-08-15 14:44:26.120071',X'',X'5346200236D1CB1926362E97FE7AD0E741D3B54B5AB14C1C60B7B6360B86F16A');
CREATE TABLE setting (
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
INSERT INTO "setting" VALUES('first_day','2025-07-07');
INSERT INTO "setting" VALUES('sampling_key','8272b0c8afa2dc52808f1af7b87bfe444a92005d04bcf14d36e4b3503c677247');
INSERT INTO "setting" VALUES('policy_digest','796c815d624df9a1326a6392e040e7ab9c66c1c5417b0d2ed763fa0256a031a4');
CREATE TABLE settlement (
	id INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	settlement_no VARCHAR(30) NOT NULL, 
	person_id BIGINT NOT NULL, 
	institution_id BIGINT, 
	med_type VARCHAR(6) NOT NULL, 
	admitted_on DATE NOT NULL, 
	discharged_on DATE NOT NULL, 
	settled_at DATETIME NOT NULL, 
	total BIGINT NOT NULL, 
	fund_paid BIGINT NOT NULL, 
	pay_loc VARCHAR(3) NOT NULL, 
	setl_type VARCHAR(3) NOT NULL, 
	bill_code VARCHAR(30) NOT NULL, 
	bill_no VARCHAR(30) NOT NULL, 
	reversed BOOLEAN NOT NULL, 
	content_hash VARCHAR(64) NOT NULL, 
	undoes VARCHAR(30), 
	disease VARCHAR(20), 
	inscp_scp_amt BIGINT, 
	act_pay_dedc BIGINT, 
	hifp_pay BIGINT, 
	hifmi_pay BIGINT, 
	hifob_pay BIGINT, 
	cvlserv_pay BIGINT, 
	maf_pay BIGINT, 
	CONSTRAINT pk_settlement PRIMARY KEY (id), 
	CONSTRAINT uq_settlement_area_settlement_no UNIQUE (area, settlement_no), 
	CONSTRAINT fk_settlement_institution_id FOREIGN KEY(institution_id) REFERENCES institution (id), 
	CONSTRAINT fk_settlement_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "settlement" VALUES(1,'230600','S00000001',16,10,'21','2025-04-08','2025-04-10','2025-04-10 07:00:00.000000',1551223,775611,'4','2','68535348','7596463924',0,'616bae416f2cd88749d46c9cac4ac40008813ebde742256325670fc2f428ddd7',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "settlement" VALUES(2,'230600','S00000002',17,9,'11','2025-03-23','2025-03-23','2025-03-23 07:00:00.000000',397091,198545,'4','2','51338526','1428121728',0,'24b4f7313a3bb8a41ac1ace33273349f422924cae65894f6bbcde9cfbc3ae98e',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "settlement" VALUES(3,'230600','S00000003',2,5,'21','2025-04-26','2025-04-30','2025-04-30 07:00:00.000000',815857,407928,'4','2','08913013','1260496953',0,'64dc19dc4ceee79a33878db47e0f21a907958c31bb288fc8efa768bd7d7a6c20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "settlement" VALUES(4,'230600','S00000004',7,10,'21','2025-03-15','2025-03-30','2025-03-30 07:00:00.000000',2123455,1061727,'4','2','49758414','8491956134',0,'36a9161b3f277d62821d15a0356fc0097eb64b8e529305eeeb21529f6308c066',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE spent_receipt (
	code VARCHAR(30) NOT NULL, 
	number VARCHAR(30) NOT NULL, 
	holder VARCHAR(40) NOT NULL, 
	settled BOOLEAN NOT NULL, 
	day DATE NOT NULL, 
	CONSTRAINT pk_spent_receipt PRIMARY KEY (code, number)
);
INSERT INTO "spent_receipt" VALUES('08913013','1260496953','S00000003',1,'2025-07-07');
INSERT INTO "spent_receipt" VALUES('49758414','8491956134','S00000004',1,'2025-07-07');
INSERT INTO "spent_receipt" VALUES('51338526','1428121728','S00000002',1,'2025-07-07');
INSERT INTO "spent_receipt" VALUES('68535348','7596463924','S00000001',1,'2025-07-07');
INSERT INTO "spent_receipt" VALUES('18512621','2500912540','230600SB20250517000001T',0,'2025-07-10');
INSERT INTO "spent_receipt" VALUES('41772790','5503163221','230600SB202505160000019',0,'2025-07-10');
INSERT INTO "spent_receipt" VALUES('72758579','1649464671','230600SB20250429000001T',0,'2025-07-10');
INSERT INTO "spent_receipt" VALUES('81270811','4533620476','230600SB20250517000001T',0,'2025-07-10');
INSERT INTO "spent_receipt" VALUES('84301396','8101385268','230600SB20250429000001T',0,'2025-07-10');
INSERT INTO "spent_receipt" VALUES('99369305','7584380473','230600SB20250517000002R',0,'2025-07-10');
CREATE TABLE tally (
	id INTEGER NOT NULL, 
	machine VARCHAR(12) NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	n BIGINT NOT NULL, 
	CONSTRAINT pk_tally PRIMARY KEY (id)
);
INSERT INTO "tally" VALUES(91,'claim','230600','approval',1);
INSERT INTO "tally" VALUES(92,'claim','230600','awaiting_parcel',1);
INSERT INTO "tally" VALUES(93,'claim','230600','paid',3);
INSERT INTO "tally" VALUES(94,'claim','230600','payment_failed',1);
INSERT INTO "tally" VALUES(95,'claim','230600','review',1);
INSERT INTO "tally" VALUES(96,'claim','230600','withdrawn',1);
INSERT INTO "tally" VALUES(97,'entitlement','230600','assessed',1);
INSERT INTO "tally" VALUES(98,'filing','230600','active',5);
INSERT INTO "tally" VALUES(99,'filing','230600','rejected',1);
INSERT INTO "tally" VALUES(100,'filing','230600','returned',1);
INSERT INTO "tally" VALUES(101,'filing','230600','reviewed',1);
INSERT INTO "tally" VALUES(102,'filing','230600','submitted',7);
INSERT INTO "tally" VALUES(103,'payment','230600','failed',1);
INSERT INTO "tally" VALUES(104,'payment','230600','paid',3);
INSERT INTO "tally" VALUES(105,'payout','230600','settled',1);
INSERT INTO "tally" VALUES(106,'recovery','230600','open',1);
INSERT INTO "tally" VALUES(107,'referral','230600','agreed',1);
INSERT INTO "tally" VALUES(108,'filing','230600','submitted',-1);
INSERT INTO "tally" VALUES(109,'filing','230600','reviewed',1);
INSERT INTO "tally" VALUES(110,'filing','230600','reviewed',-2);
INSERT INTO "tally" VALUES(111,'filing','230600','active',2);
INSERT INTO "tally" VALUES(112,'filing','230600','active',-4);
INSERT INTO "tally" VALUES(113,'filing','230600','expired',4);
INSERT INTO "tally" VALUES(114,'referral','230600','agreed',-1);
INSERT INTO "tally" VALUES(115,'referral','230600','transmitted',1);
INSERT INTO "tally" VALUES(116,'referral','230600','transmitted',-1);
INSERT INTO "tally" VALUES(117,'referral','230600','expired',1);
INSERT INTO "tally" VALUES(118,'entitlement','230600','assessed',-1);
INSERT INTO "tally" VALUES(119,'entitlement','230600','active',1);
INSERT INTO "tally" VALUES(120,'claim','230600','withdrawn',-1);
CREATE TABLE year_posting (
	id INTEGER NOT NULL, 
	area VARCHAR(6) NOT NULL, 
	person_id BIGINT NOT NULL, 
	population VARCHAR(10) NOT NULL, 
	year DATE NOT NULL, 
	bucket VARCHAR(40) NOT NULL, 
	"on" DATE NOT NULL, 
	claim_id BIGINT, 
	calculation_id BIGINT, 
	settlement_id BIGINT, 
	settled_at DATETIME, 
	unknown SMALLINT DEFAULT '0' NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	admissions INTEGER NOT NULL, 
	deductible BIGINT NOT NULL, 
	pool_paid BIGINT NOT NULL, 
	in_scope BIGINT NOT NULL, 
	second_paid BIGINT NOT NULL, 
	civil_paid BIGINT NOT NULL, 
	assistance_paid BIGINT NOT NULL, 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_year_posting PRIMARY KEY (id), 
	CONSTRAINT fk_year_posting_calculation_id FOREIGN KEY(calculation_id) REFERENCES calculation (id), 
	CONSTRAINT fk_year_posting_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT fk_year_posting_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_year_posting_settlement_id FOREIGN KEY(settlement_id) REFERENCES settlement (id), 
	CONSTRAINT ck_year_posting_source CHECK ((claim_id IS NULL) <> (settlement_id IS NULL))
);
INSERT INTO "year_posting" VALUES(1,'230600',2,'employee','2025-01-01','inpatient','2025-04-26',NULL,NULL,3,'2025-04-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:44:22.777898');
INSERT INTO "year_posting" VALUES(2,'230600',7,'employee','2025-01-01','inpatient','2025-03-15',NULL,NULL,4,'2025-03-30 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:44:22.777898');
INSERT INTO "year_posting" VALUES(3,'230600',16,'employee','2025-01-01','inpatient','2025-04-08',NULL,NULL,1,'2025-04-10 07:00:00.000000',6,'settled',1,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:44:22.777898');
INSERT INTO "year_posting" VALUES(4,'230600',17,'employee','2025-01-01','outpatient','2025-03-23',NULL,NULL,2,'2025-03-23 07:00:00.000000',6,'settled',0,0,0,0,0,0,0,'2025-07-07','2025-07-07 14:44:22.777898');
INSERT INTO "year_posting" VALUES(5,'230600',8,'employee','2025-01-01','outpatient','2025-03-29',3,2,NULL,NULL,0,'approved',0,30000,63757,171682,0,0,0,'2025-07-09','2025-07-09 14:44:24.966056');
INSERT INTO "year_posting" VALUES(6,'230600',13,'resident','2025-01-01','outpatient','2025-05-02',1,3,NULL,NULL,0,'approved',0,0,20000,109079,0,0,0,'2025-07-09','2025-07-09 14:44:25.031650');
INSERT INTO "year_posting" VALUES(7,'230600',19,'employee','2025-01-01','outpatient','2025-04-17',4,4,NULL,NULL,0,'approved',0,30000,17272,68383,0,0,0,'2025-07-09','2025-07-09 14:44:25.084547');
INSERT INTO "year_posting" VALUES(8,'230600',9,'employee','2025-01-01','outpatient','2025-05-10',5,5,NULL,NULL,0,'approved',0,0,0,0,0,0,0,'2025-07-09','2025-07-09 14:44:25.137956');
CREATE INDEX ix_person_certno ON person (certno, cert_type);
CREATE INDEX ix_register_change_kind_key ON register_change (kind, "key");
CREATE INDEX ix_downtime_place ON downtime (place, ends_at);
CREATE INDEX ix_settlement_bill ON settlement (bill_code, bill_no);
CREATE INDEX ix_settlement_person_id ON settlement (person_id);
CREATE INDEX ix_filing_oldest ON filing (applied_on, no) WHERE state IN ('submitted');
CREATE INDEX ix_filing_person_id ON filing (person_id);
CREATE INDEX ix_filing_replaces_id ON filing (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE INDEX ix_filing_stuck ON filing (id) WHERE tries >= 3;
CREATE INDEX ix_filing_to_activate ON filing (area, starts_on, id) WHERE state IN ('reviewed');
CREATE INDEX ix_filing_to_expire ON filing (area, ends_on, id) WHERE state IN ('active');
CREATE INDEX ix_filing_to_lapse ON filing (area, period_ends_on, id) WHERE state IN ('returned');
CREATE INDEX ix_filing_to_review ON filing (area, applied_on, id) WHERE state IN ('submitted');
CREATE INDEX ix_filing_to_terminate ON filing (area, covered_to, id) WHERE state IN ('submitted', 'returned', 'reviewed', 'active');
CREATE INDEX ix_filing_to_watch ON filing (area, due_on, id) WHERE state IN ('submitted');
CREATE INDEX ix_claim_oldest ON claim (applied_on, no) WHERE state IN ('precheck', 'review', 'recheck', 'approval', 'to_pay', 'paying', 'payment_failed', 'suspended');
CREATE INDEX ix_claim_person_id ON claim (person_id);
CREATE INDEX ix_claim_stuck ON claim (id) WHERE tries >= 3;
CREATE INDEX ix_claim_to_calculate ON claim (area, calc, id) WHERE state IN ('review', 'recheck', 'approval');
CREATE INDEX ix_claim_to_lapse ON claim (area, period_ends_on, id) WHERE state IN ('returned', 'awaiting_parcel');
CREATE INDEX ix_claim_to_precheck ON claim (area, verdict, id) WHERE state IN ('precheck');
CREATE INDEX ix_claim_to_watch ON claim (area, due_on, id) WHERE state IN ('precheck', 'review', 'recheck', 'approval', 'to_pay', 'paying', 'payment_failed', 'suspended');
CREATE INDEX ix_receipt_claim_id ON receipt (claim_id);
CREATE UNIQUE INDEX uq_receipt_live ON receipt (code, number) WHERE NOT released;
CREATE INDEX ix_fee_line_receipt_id ON fee_line (receipt_id);
CREATE INDEX ix_referral_filing_id ON referral (filing_id) WHERE filing_id IS NOT NULL;
CREATE INDEX ix_referral_person_id ON referral (person_id);
CREATE INDEX ix_referral_stuck ON referral (id) WHERE tries >= 3;
CREATE INDEX ix_referral_to_expire ON referral (area, ends_on, id) WHERE state IN ('requested', 'agreed', 'transmitted');
CREATE INDEX ix_referral_to_transmit ON referral (area, applied_on, id) WHERE state IN ('agreed');
CREATE INDEX ix_referral_to_use_late ON referral (area, id) WHERE state IN ('expired');
CREATE UNIQUE INDEX uq_referral_ext_no ON referral (ext_no, area);
CREATE UNIQUE INDEX uq_referral_open ON referral (person_id, to_code) WHERE state IN ('requested', 'agreed', 'transmitted');
CREATE INDEX ix_referral_event_unsent ON referral_event (to_code, id) WHERE sent_at IS NULL;
CREATE INDEX ix_entitlement_person_id ON entitlement (person_id, disease);
CREATE INDEX ix_entitlement_stuck ON entitlement (id) WHERE tries >= 3;
CREATE INDEX ix_entitlement_to_activate ON entitlement (area, starts_on, id) WHERE state IN ('assessed');
CREATE INDEX ix_entitlement_to_expire ON entitlement (area, ends_on, id) WHERE state IN ('active');
CREATE INDEX ix_entitlement_to_lapse ON entitlement (area, period_ends_on, id) WHERE state IN ('returned');
CREATE UNIQUE INDEX uq_entitlement_ext_no ON entitlement (ext_no, area);
CREATE UNIQUE INDEX uq_entitlement_pending ON entitlement (person_id, disease) WHERE state IN ('applied', 'returned');
CREATE INDEX ix_calculation_person_id ON calculation (person_id, id);
CREATE INDEX ix_year_posting_claim_id ON year_posting (claim_id);
CREATE INDEX ix_year_posting_person_id ON year_posting (person_id, year);
CREATE INDEX ix_entry_claim_id ON entry (claim_id);
CREATE INDEX ix_entry_day ON entry (area, day);
CREATE INDEX ix_entry_ref ON entry (ref);
CREATE INDEX ix_payout_open ON payout (state, area);
CREATE INDEX ix_payment_batch_id ON payment (batch_id, position);
CREATE INDEX ix_payment_claim_id ON payment (claim_id, id);
CREATE INDEX ix_payment_under_way ON payment (area, result_due_on, id) WHERE state IN ('sent', 'unknown');
CREATE UNIQUE INDEX uq_payment_live ON payment (claim_id, part) WHERE state IN ('planned', 'sent', 'unknown', 'paid');
CREATE INDEX ix_recovery_claim_id ON recovery (claim_id);
CREATE INDEX ix_recovery_person_id ON recovery (person_id);
CREATE INDEX ix_recovery_state ON recovery (state, kind, area);
CREATE INDEX ix_spent_receipt_holder ON spent_receipt (holder);
CREATE INDEX ix_bank_line_open ON bank_line (id) WHERE status = 'open';
CREATE INDEX ix_bank_line_payment_no ON bank_line (payment_no);
CREATE INDEX ix_bank_line_reading_id ON bank_line (reading_id, "row");
CREATE INDEX ix_removal_case ON removal (machine, case_id);
CREATE INDEX ix_archived_case_ext_no ON archived_case (ext_no);
CREATE INDEX ix_archived_case_person_id ON archived_case (person_id);
CREATE INDEX ix_archived_receipt_claim_id ON archived_receipt (claim_id);
CREATE INDEX ix_run_unfinished ON run (day, id) WHERE state IN ('open', 'running');
CREATE INDEX ix_notice_unsent ON notice (id) WHERE sent_at IS NULL;
CREATE INDEX ix_report_failed ON report (case_id) WHERE tries > 0;
CREATE TRIGGER move_unchanged BEFORE UPDATE ON move WHEN OLD.sealed IS NULL OR NEW.salt IS NOT NULL OR NEW.machine IS NOT OLD.machine OR NEW.case_id IS NOT OLD.case_id OR NEW.seq IS NOT OLD.seq OR NEW.day IS NOT OLD.day OR NEW.area IS NOT OLD.area OR NEW.trigger IS NOT OLD.trigger OR NEW.source IS NOT OLD.source OR NEW.dest IS NOT OLD.dest OR NEW.actor IS NOT OLD.actor OR NEW.at IS NOT OLD.at OR NEW.run_id IS NOT OLD.run_id OR NEW.sealed IS NOT OLD.sealed OR NEW.prev_hash IS NOT OLD.prev_hash OR NEW.hash IS NOT OLD.hash OR NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'erase') AND EXISTS (SELECT 1 FROM removal r, json_each(r.seqs) j WHERE r.machine = OLD.machine AND r.case_id = OLD.case_id AND r.kind = 'erase' AND j.value = OLD.seq)) BEGIN SELECT RAISE(ABORT, 'moves are append-only: write a new move, or erase and archive by yidi audit'); END;
CREATE TRIGGER move_stays BEFORE DELETE ON move WHEN NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'archive') AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = OLD.machine AND a.case_id = OLD.case_id)) BEGIN SELECT RAISE(ABORT, 'moves are append-only: write a new move, or erase and archive by yidi audit'); END;
CREATE TRIGGER move_new BEFORE INSERT ON move WHEN (NEW.rowid > 0 AND EXISTS (SELECT 1 FROM move WHERE rowid = NEW.rowid)) OR EXISTS (SELECT 1 FROM move WHERE machine = NEW.machine AND case_id = NEW.case_id AND seq = NEW.seq AND day = NEW.day) BEGIN SELECT RAISE(ABORT, 'moves are append-only: write a new move, or erase and archive by yidi audit'); END;
CREATE TRIGGER seal_stays BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER removal_stays BEFORE DELETE ON removal BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_case_stays BEFORE DELETE ON archived_case BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_receipt_stays BEFORE DELETE ON archived_receipt BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER seal_unchanged BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER removal_unchanged BEFORE UPDATE ON removal BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_case_unchanged BEFORE UPDATE ON archived_case WHEN NEW.machine IS NOT OLD.machine OR NEW.case_id IS NOT OLD.case_id OR NEW.no IS NOT OLD.no OR NEW.ext_no IS NOT OLD.ext_no OR NEW.area IS NOT OLD.area OR NEW.person_id IS NOT OLD.person_id OR NEW.state IS NOT OLD.state OR NEW.closed_on IS NOT OLD.closed_on OR NEW.content_hash IS NOT OLD.content_hash OR NEW.archived_on IS NOT OLD.archived_on OR NEW.moves IS NOT OLD.moves OR NEW.head IS NOT OLD.head OR NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = OLD.machine AND d.case_id = OLD.case_id AND d.purpose = 'erase') AND EXISTS (SELECT 1 FROM removal r WHERE r.machine = OLD.machine AND r.case_id = OLD.case_id AND r.kind = 'erase' AND r.content = NEW.digest)) BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_receipt_unchanged BEFORE UPDATE ON archived_receipt BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER seal_new BEFORE INSERT ON seal WHEN EXISTS (SELECT 1 FROM seal WHERE (no) = (NEW.no)) OR EXISTS (SELECT 1 FROM seal WHERE (rowid) = (NEW.rowid)) BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER removal_new BEFORE INSERT ON removal WHEN EXISTS (SELECT 1 FROM removal WHERE (no) = (NEW.no)) OR EXISTS (SELECT 1 FROM removal WHERE (rowid) = (NEW.rowid)) BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_case_new BEFORE INSERT ON archived_case WHEN EXISTS (SELECT 1 FROM archived_case WHERE (machine, case_id) = (NEW.machine, NEW.case_id)) OR EXISTS (SELECT 1 FROM archived_case WHERE (no) = (NEW.no)) OR EXISTS (SELECT 1 FROM archived_case WHERE (rowid) = (NEW.rowid)) BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER archived_receipt_new BEFORE INSERT ON archived_receipt WHEN EXISTS (SELECT 1 FROM archived_receipt WHERE (code, number) = (NEW.code, NEW.number)) OR EXISTS (SELECT 1 FROM archived_receipt WHERE (rowid) = (NEW.rowid)) BEGIN SELECT RAISE(ABORT, 'what proves the history is only added to'); END;
CREATE TRIGGER filing_state_has_move BEFORE UPDATE ON filing WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'filing' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes by a move: its row is missing'); END;
CREATE TRIGGER filing_stays BEFORE DELETE ON filing WHEN NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = 'filing' AND d.case_id = OLD.id AND d.purpose = 'archive') AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = 'filing' AND a.case_id = OLD.id)) BEGIN SELECT RAISE(ABORT, 'a case is removed by yidi archive alone'); END;
CREATE TRIGGER filing_new BEFORE INSERT ON filing WHEN EXISTS (SELECT 1 FROM filing WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM filing WHERE no = NEW.no) OR EXISTS (SELECT 1 FROM filing WHERE ext_no = NEW.ext_no AND area = NEW.area) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: another case has this number'); END;
CREATE TRIGGER filing_same BEFORE UPDATE OF id, no, ext_no, area ON filing WHEN EXISTS (SELECT 1 FROM filing WHERE id = NEW.id AND id <> OLD.id) OR EXISTS (SELECT 1 FROM filing WHERE no = NEW.no AND id <> OLD.id) OR EXISTS (SELECT 1 FROM filing WHERE ext_no = NEW.ext_no AND area = NEW.area AND id <> OLD.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: another case has this number'); END;
CREATE TRIGGER claim_state_has_move BEFORE UPDATE ON claim WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'claim' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes by a move: its row is missing'); END;
CREATE TRIGGER claim_stays BEFORE DELETE ON claim WHEN NOT (EXISTS (SELECT 1 FROM door d WHERE d.machine = 'claim' AND d.case_id = OLD.id AND d.purpose = 'archive') AND EXISTS (SELECT 1 FROM archived_case a WHERE a.machine = 'claim' AND a.case_id = OLD.id)) BEGIN SELECT RAISE(ABORT, 'a case is removed by yidi archive alone'); END;
CREATE TRIGGER claim_new BEFORE INSERT ON claim WHEN EXISTS (SELECT 1 FROM claim WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM claim WHERE no = NEW.no) OR EXISTS (SELECT 1 FROM claim WHERE ext_no = NEW.ext_no AND area = NEW.area) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: another case has this number'); END;
CREATE TRIGGER claim_same BEFORE UPDATE OF id, no, ext_no, area ON claim WHEN EXISTS (SELECT 1 FROM claim WHERE id = NEW.id AND id <> OLD.id) OR EXISTS (SELECT 1 FROM claim WHERE no = NEW.no AND id <> OLD.id) OR EXISTS (SELECT 1 FROM claim WHERE ext_no = NEW.ext_no AND area = NEW.area AND id <> OLD.id) BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: another case has this number'); END;
CREATE TRIGGER payout_state_has_move BEFORE UPDATE ON payout WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'payout' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER payout_stays BEFORE DELETE ON payout BEGIN SELECT RAISE(ABORT, 'what was paid, or was to be, is never deleted'); END;
CREATE TRIGGER payout_new BEFORE INSERT ON payout WHEN EXISTS (SELECT 1 FROM payout WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM payout WHERE no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER payout_same BEFORE UPDATE OF id, no ON payout WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER payment_state_has_move BEFORE UPDATE ON payment WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'payment' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER payment_stays BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'what was paid, or was to be, is never deleted'); END;
CREATE TRIGGER payment_new BEFORE INSERT ON payment WHEN EXISTS (SELECT 1 FROM payment WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM payment WHERE no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER payment_same BEFORE UPDATE OF id, no ON payment WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER recovery_state_has_move BEFORE UPDATE ON recovery WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'recovery' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER recovery_stays BEFORE DELETE ON recovery BEGIN SELECT RAISE(ABORT, 'what was paid, or was to be, is never deleted'); END;
CREATE TRIGGER recovery_new BEFORE INSERT ON recovery WHEN EXISTS (SELECT 1 FROM recovery WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM recovery WHERE no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER recovery_same BEFORE UPDATE OF id, no ON recovery WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER referral_state_has_move BEFORE UPDATE ON referral WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'referral' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER referral_stays BEFORE DELETE ON referral BEGIN SELECT RAISE(ABORT, 'referrals and qualifications are never deleted'); END;
CREATE TRIGGER referral_new BEFORE INSERT ON referral WHEN EXISTS (SELECT 1 FROM referral WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM referral WHERE no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER referral_same BEFORE UPDATE OF id, no ON referral WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER entitlement_state_has_move BEFORE UPDATE ON entitlement WHEN NEW.state IS NOT OLD.state AND NOT EXISTS (SELECT 1 FROM move m WHERE m.machine = 'entitlement' AND m.case_id = NEW.id AND m.seq = NEW.version AND m.day = NEW.state_since AND m.source = OLD.state AND m.dest = NEW.state AND m.hash = NEW.head) BEGIN SELECT RAISE(ABORT, 'a state changes with its move row only'); END;
CREATE TRIGGER entitlement_stays BEFORE DELETE ON entitlement BEGIN SELECT RAISE(ABORT, 'referrals and qualifications are never deleted'); END;
CREATE TRIGGER entitlement_new BEFORE INSERT ON entitlement WHEN EXISTS (SELECT 1 FROM entitlement WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM entitlement WHERE no = NEW.no) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER entitlement_same BEFORE UPDATE OF id, no ON entitlement WHEN NEW.id IS NOT OLD.id OR NEW.no IS NOT OLD.no BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER payment_once BEFORE INSERT ON payment WHEN EXISTS (SELECT 1 FROM payment WHERE claim_id = NEW.claim_id AND part = NEW.part AND state IN ('planned', 'sent', 'unknown', 'paid')) OR EXISTS (SELECT 1 FROM payment WHERE key = NEW.key AND attempt = NEW.attempt) BEGIN SELECT RAISE(ABORT, 'this key is taken'); END;
CREATE TRIGGER referral_once BEFORE INSERT ON referral WHEN NEW.state IN ('requested', 'agreed', 'transmitted') AND EXISTS (SELECT 1 FROM referral WHERE person_id = NEW.person_id AND to_code = NEW.to_code AND state IN ('requested', 'agreed', 'transmitted')) BEGIN SELECT RAISE(ABORT, 'the person has an open referral there'); END;
CREATE TRIGGER entitlement_once BEFORE INSERT ON entitlement WHEN NEW.state IN ('applied', 'returned') AND EXISTS (SELECT 1 FROM entitlement WHERE person_id = NEW.person_id AND disease = NEW.disease AND state IN ('applied', 'returned')) BEGIN SELECT RAISE(ABORT, 'an application for this disease is pending'); END;
CREATE TRIGGER entry_unchanged BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries of the ledger are only added: reverse by a new one'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries of the ledger are only added: reverse by a new one'); END;
CREATE TRIGGER entry_new BEFORE INSERT ON entry WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'entries of the ledger are only added: reverse by a new one'); END;
CREATE TRIGGER entry_holds AFTER INSERT ON entry WHEN NEW.source <> 'fund' AND (SELECT sum(CASE WHEN dest = NEW.source THEN amount ELSE 0 END - CASE WHEN source = NEW.source THEN amount ELSE 0 END) FROM entry WHERE claim_id = NEW.claim_id AND part = NEW.part AND fund = NEW.fund) < 0 BEGIN SELECT RAISE(ABORT, 'an account of the ledger would go below zero'); END;
CREATE TRIGGER claim_money_follows BEFORE UPDATE ON claim WHEN NEW.state IS NOT OLD.state AND (OLD.state IN ('to_pay', 'paying', 'paid', 'payment_failed', 'suspended') OR NEW.state IN ('to_pay', 'paying', 'paid', 'payment_failed', 'suspended')) AND NOT (
SELECT CASE CASE WHEN NEW.state = 'suspended' THEN NEW.return_to ELSE NEW.state END
      WHEN 'to_pay' THEN coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) + (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0
      WHEN 'paying' THEN coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) + (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0
      WHEN 'paid' THEN (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0
      WHEN 'payment_failed' THEN coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) + (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = coalesce(NEW.payable, 0) AND coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0
      ELSE coalesce(sum(CASE WHEN dest IN ('payable') THEN amount ELSE 0 END - CASE WHEN source IN ('payable') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('bank') THEN amount ELSE 0 END - CASE WHEN source IN ('bank') THEN amount ELSE 0 END), 0) = 0 AND coalesce(sum(CASE WHEN dest IN ('back') THEN amount ELSE 0 END - CASE WHEN source IN ('back') THEN amount ELSE 0 END), 0) = 0 AND (coalesce(sum(CASE WHEN dest IN ('paid', 'recoverable') THEN amount ELSE 0 END - CASE WHEN source IN ('paid', 'recoverable') THEN amount ELSE 0 END), 0) + coalesce(sum(CASE WHEN source = 'recoverable' AND dest = 'fund' THEN amount ELSE 0 END), 0)) = 0 END FROM entry WHERE claim_id = NEW.id AND part = '') BEGIN SELECT RAISE(ABORT, 'a claim in this state cannot have these balances in the ledger'); END;
CREATE INDEX ix_filing_no_end ON filing (substr(no, length(no) - 7));
CREATE INDEX ix_claim_no_end ON claim (substr(no, length(no) - 7));
CREATE INDEX ix_referral_no_end ON referral (substr(no, length(no) - 7));
CREATE INDEX ix_entitlement_no_end ON entitlement (substr(no, length(no) - 7));
CREATE INDEX ix_payout_no_end ON payout (substr(no, length(no) - 7));
CREATE INDEX ix_payment_no_end ON payment (substr(no, length(no) - 7));
CREATE INDEX ix_recovery_no_end ON recovery (substr(no, length(no) - 7));
CREATE INDEX ix_archived_case_no_end ON archived_case (substr(no, length(no) - 7));
CREATE INDEX ix_person_name ON person (name, substr(certno, length(certno) - 3), id);
CREATE INDEX ix_person_certno_end ON person (substr(certno, length(certno) - 3), area, id);
CREATE INDEX ix_person_phone ON person (phone) WHERE phone <> '';
CREATE INDEX ix_filing_phone ON filing (phone) WHERE phone <> '';
CREATE INDEX ix_claim_phone ON claim (phone) WHERE phone <> '';
CREATE INDEX ix_referral_phone ON referral (phone) WHERE phone <> '';
CREATE INDEX ix_entitlement_phone ON entitlement (phone) WHERE phone <> '';
CREATE INDEX ix_claim_tracking_no ON claim (tracking_no) WHERE tracking_no <> '';
CREATE INDEX ix_claim_originals_back_no ON claim (originals_back_no) WHERE originals_back_no <> '';
COMMIT;
