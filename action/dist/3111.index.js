export const id = 3111;
export const ids = [3111];
export const modules = {

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ v),
/* harmony export */   b: () => (/* binding */ _),
/* harmony export */   c: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_UIM3642O_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8216);
/* harmony import */ var _chunk_ABGRI3L5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1994);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function v({text:i,path:e}){let t=i.replace(/^\ufeff/,"");return (0,_chunk_UIM3642O_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_chunk_UIM3642O_js__WEBPACK_IMPORTED_MODULE_1__.b)(t).text??"").locateValue(e)}function _(i){let{config:e,...t}=i,s=Object.entries(e.pipelines).flatMap(([n,o])=>["each","all"].flatMap(p=>o[p].flatMap((r,m)=>j({...t,name:n,pipeline:o,part:p,index:m}))));if(s.length>0)return{problems:s};let a=n=>R(n,t.prompts),l=Object.entries(e.pipelines).map(([n,o])=>[n,{...o,each:o.each.map(a),all:o.all.map(a)}]);return{config:{...e,pipelines:Object.fromEntries(l)}}}function q({pipelines:i}){let e=Object.values(i).flatMap(({each:t,all:s})=>[...t,...s]);return[...new Set(e.flatMap(t=>t["prompt-file"]??[]))]}function R(i,e){let{"prompt-file":t,...s}=i;return t===void 0?i:{...s,prompt:e.get(t)}}function j(i){let{prompts:e,unread:t,source:s,name:a,pipeline:l,part:n,index:o}=i,p=l[n][o],r=p?.["prompt-file"];if(!p||r===void 0)return[];let m=["pipelines",a,n,o,"prompt-file"],u=(0,_chunk_ABGRI3L5_js__WEBPACK_IMPORTED_MODULE_2__.d)(p.name,o),f=e.get(r);if(f===void 0){let g=t?.get(r)??"is not there. Commit it, or write the prompt into the configuration",c=`${u}: prompt-file '${r}' ${g}.`,O=s?v({text:s.text,path:m}):0;return (0,_chunk_UIM3642O_js__WEBPACK_IMPORTED_MODULE_1__.e)({...s??{file:"gloss.yml",text:""},problems:[{offset:O,message:c}]})}let P=(0,_chunk_ABGRI3L5_js__WEBPACK_IMPORTED_MODULE_2__.h)(l),$=(0,_chunk_ABGRI3L5_js__WEBPACK_IMPORTED_MODULE_2__.g)({pipeline:l,part:n,stages:P[n].slice(0,o)}),h=`pipelines.${a}, ${u}`;return f.trim()===""?[{file:r,line:1,column:1,message:`${h}: the prompt must not be empty. Fill it in.`}]:(0,_chunk_ABGRI3L5_js__WEBPACK_IMPORTED_MODULE_2__.a)({text:f,name:h,path:m,part:n,names:$,stages:P}).map(({message:g,within:c})=>({file:r,line:c?.line??1,column:c?.column??1,message:g}))}


/***/ }),

/***/ 5113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_5S4G5T7K_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5209);
/* harmony import */ var _chunk_2GS57MJP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9758);
/* harmony import */ var _chunk_HDLWGVD7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1322);
/* harmony import */ var _chunk_UIM3642O_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8216);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3944);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3140);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function k(o){let{stage:e,settings:i}=o;if(e.kind==="transform")return;if(e.service!==void 0){(0,_chunk_2GS57MJP_js__WEBPACK_IMPORTED_MODULE_2__.c)({name:e.service,settings:i});return}let n=e.model??o.model;(0,_chunk_2GS57MJP_js__WEBPACK_IMPORTED_MODULE_2__.d)({id:n,settings:i}),e.kind==="image"&&(0,_chunk_2GS57MJP_js__WEBPACK_IMPORTED_MODULE_2__.a)({model:n,format:e.format??"png",size:e.size}),e.kind==="speech"&&(0,_chunk_2GS57MJP_js__WEBPACK_IMPORTED_MODULE_2__.b)({model:n})}function S({name:o,config:e}){let i=n=>{let{prompt:t,"prompt-file":p,...r}=n;if(t!==void 0)return{...r,prompt:t};throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"internal",message:`Stage "${n.name}" of '${o}' has no prompt.`})};return{name:o,description:e.description,source:e.source,each:e.each.map(i),all:e.all.map(i),publish:e.publish,maxItems:e["max-items"]}}var b={digest:_chunk_HDLWGVD7_js__WEBPACK_IMPORTED_MODULE_3__.d,image:_chunk_HDLWGVD7_js__WEBPACK_IMPORTED_MODULE_3__.e};function T(o){let{name:e,config:i,prompts:n}=o,t=Object.hasOwn(i.pipelines,e)?i.pipelines[e]:void 0;if(t){let m=(0,_chunk_5S4G5T7K_js__WEBPACK_IMPORTED_MODULE_1__.b)({config:{...i,pipelines:{[e]:t}},prompts:n});if(m.problems)throw new _chunk_UIM3642O_js__WEBPACK_IMPORTED_MODULE_4__.c({file:_chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_5__.a,problems:m.problems});return S({name:e,config:m.config.pipelines[e]??t})}let p=Object.hasOwn(b,e)?b[e]:void 0;if(p)return p;let r=[...new Set([...Object.keys(_chunk_HDLWGVD7_js__WEBPACK_IMPORTED_MODULE_3__.o),...Object.keys(i.pipelines)])],f=(0,_chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_6__.a)({word:e,choices:r});throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_7__.a({code:"usage",message:`There is no pipeline '${e}'.${f===void 0?"":` Did you mean '${f}'?`}`,remedy:`Pipelines: ${r.join(", ")}. Your own are written in .github/gloss.yml.`})}


/***/ }),

/***/ 3309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var s=/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g,o=/^(?:\.git|git~\d+)[ .]*(?::.*)?$/i,r=new TextEncoder;function i(t){let n=t.split("/");if(t==="")return"the path is empty";if(/[\p{Cc}\\]/u.test(t))return"the path holds a control character or a backslash";if(t.startsWith("/")||/^[a-z]:/i.test(t))return"the path is absolute";if(n.some(e=>e===""||e==="."||e===".."))return"the path leaves the repository or is not in normal form";if(n.some(e=>o.test(e.replaceAll(s,""))))return"the path lies in git's own directory";if(r.encode(t).length>4095||n.some(e=>r.encode(e).length>255))return"the path is too long"}


/***/ }),

/***/ 2578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ W),
/* harmony export */   c: () => (/* binding */ v),
/* harmony export */   d: () => (/* binding */ H)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_QFFK7A5I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(193);
/* harmony import */ var _chunk_LZ4BTEYN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1047);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4069);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5900);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var F=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;function k(s){let{diff:t,isTerminal:i,colours:e,inActions:o,token:l}=s;if(t==="")return"";if(o)return`::stop-commands::${l}
${t}::${l}::
`;if(!i)return t;let f=t.replaceAll(F,r=>r==="\r"?"^M":`\\x${r.charCodeAt(0).toString(16).padStart(2,"0")}`);return e?x(f):f}function x(s){let t=!1;return s.split(`
`).map(e=>{e.startsWith("@@ ")?t=!0:e.startsWith("diff --git ")&&(t=!1);let o=A(e,t);return o===void 0||e===""?e:(0,node_util__WEBPACK_IMPORTED_MODULE_5__.styleText)(o,e,{validateStream:!1})}).join(`
`)}function A(s,t){return t?s.startsWith("@@ ")?"cyan":s.startsWith("+")?"green":s.startsWith("-")?"red":void 0:"bold"}async function W(s){let{directory:t,tree:i,files:e}=s,o=e.changes({leftAlone:[],current:new Map}),l=await (0,_chunk_QFFK7A5I_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:t,changes:o}),f=l.map(({path:a})=>a),r=f.length===0?o:e.changes({leftAlone:f,current:new Map}),c=await i.readTexts(r.map(({path:a})=>a));return{publications:r.map(({path:a})=>({kind:"file",action:"skipped",path:a})),leftAlone:l,text:(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_4__.a)((0,_chunk_LZ4BTEYN_js__WEBPACK_IMPORTED_MODULE_2__.d)({changes:r,currentTexts:c})).text}}async function v(s){let{out:t,name:i,text:e,diff:o,report:l}=s;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdir)(t,{recursive:!0});let f=l?.leftAlone?.map(({proposal:c=""})=>c)??[],r={[`${i}.txt`]:e,[`${i}.diff`]:o,"proposals.diff":f.join(""),"report.json":`${JSON.stringify(l,null,2)}
`};for(let[c,a]of Object.entries(r))await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(t,c),a)}async function H(s){let{directory:t,files:i,index:e}=s,o=({path:n})=>n===_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_3__.a||n===e,l=[n=>!o(n)&&n.content!==null,n=>!o(n),({path:n})=>n===e,({path:n})=>n===_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_3__.a],f=[],r=[],c=i.changes({leftAlone:[],current:new Map}),a=new Set;for(let n of l){let m=c.filter(p=>n(p)&&!a.has(p.path));for(let{path:p}of m)a.add(p);let u=await (0,_chunk_QFFK7A5I_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:t,changes:m});f.push(...u.written,...u.deleted),r.push(...u.leftAlone),u.leftAlone.length!==0&&(c=i.changes({leftAlone:r.map(({path:p})=>p),current:new Map}))}return{publications:f.map(n=>({kind:"file",action:"updated",path:n})),leftAlone:r}}


/***/ }),

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function r(n){return JSON.stringify(n,null,2).replaceAll("##[","##\\u005b")}


/***/ }),

/***/ 3111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDefinitionCommand: () => (/* binding */ Rt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_MJOZQ4WG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2578);
/* harmony import */ var _chunk_QFFK7A5I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);
/* harmony import */ var _chunk_CCWSGCPZ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);
/* harmony import */ var _chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8765);
/* harmony import */ var _chunk_7KDQI63S_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6815);
/* harmony import */ var _chunk_4EYPWHWG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6256);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8101);
/* harmony import */ var _chunk_5Y6HRAC4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5113);
/* harmony import */ var _chunk_5S4G5T7K_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5209);
/* harmony import */ var _chunk_XJO7ZB4R_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(333);
/* harmony import */ var _chunk_Z5Z5NVCV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5462);
/* harmony import */ var _chunk_ZJVVD2Z5_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7604);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6784);
/* harmony import */ var _chunk_PGLJ3JVZ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5977);
/* harmony import */ var _chunk_EWGKMDTA_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4043);
/* harmony import */ var _chunk_JKAVM5I4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5796);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2762);
/* harmony import */ var _chunk_TMIO6B6F_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5884);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8873);
/* harmony import */ var _chunk_HYV4VC25_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(508);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7605);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7001);
/* harmony import */ var _chunk_2GS57MJP_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9758);
/* harmony import */ var _chunk_VXDYO4JB_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7917);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1266);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(204);
/* harmony import */ var _chunk_LZ4BTEYN_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1047);
/* harmony import */ var _chunk_V3MJ4GQY_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3440);
/* harmony import */ var _chunk_C4X6JTPB_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(4598);
/* harmony import */ var _chunk_LPPUWR54_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1576);
/* harmony import */ var _chunk_WON3J6JO_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7953);
/* harmony import */ var _chunk_HYXZICMA_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(8100);
/* harmony import */ var _chunk_4DLEHHUY_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(882);
/* harmony import */ var _chunk_OWA3PJTR_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4449);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(581);
/* harmony import */ var _chunk_QKN5IT5Y_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4997);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3557);
/* harmony import */ var _chunk_33UGV5SR_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(7817);
/* harmony import */ var _chunk_YOSEA52P_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(8127);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(7239);
/* harmony import */ var _chunk_UDJV3FNQ_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(1550);
/* harmony import */ var _chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(3309);
/* harmony import */ var _chunk_6ROU7BIJ_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(549);
/* harmony import */ var _chunk_JNZH63X7_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(111);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(5900);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(4498);
/* harmony import */ var _chunk_ZKLVY63Z_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(524);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(4011);
/* harmony import */ var _chunk_DK6SHIQG_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(7086);
/* harmony import */ var _chunk_HDLWGVD7_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(1322);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(6112);
/* harmony import */ var _chunk_MWKVGSMK_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(5244);
/* harmony import */ var _chunk_ULR4PDNE_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(3337);
/* harmony import */ var _chunk_VW64R42W_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(59);
/* harmony import */ var _chunk_Z7Y5IQSC_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(5058);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(8844);
/* harmony import */ var _chunk_UIM3642O_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(8216);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(3944);
/* harmony import */ var _chunk_ABGRI3L5_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(1994);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_76__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_77__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_78__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_79__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_80__ = __webpack_require__(7407);
/* harmony import */ var _chunk_EH4OIT6R_js__WEBPACK_IMPORTED_MODULE_81__ = __webpack_require__(9446);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_82__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_83__ = __webpack_require__(3145);
/* harmony import */ var _chunk_BDFPHKTM_js__WEBPACK_IMPORTED_MODULE_84__ = __webpack_require__(6377);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_85__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_86__ = __webpack_require__(3142);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_87__ = __webpack_require__(9881);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_88__ = __webpack_require__(5836);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_89__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_90__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_91__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_92__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_93__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_94__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_95__ = __webpack_require__(409);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_96__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_97__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_98__ = __webpack_require__(1455);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function me(r){let{directory:e,baseSha:o,headSha:t,limit:a}=r;(0,_chunk_TMIO6B6F_js__WEBPACK_IMPORTED_MODULE_18__.b)(o),(0,_chunk_TMIO6B6F_js__WEBPACK_IMPORTED_MODULE_18__.b)(t);let n=o===await (0,_chunk_TMIO6B6F_js__WEBPACK_IMPORTED_MODULE_18__.a)({directory:e}),i=(await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_20__.d)({directory:e,args:["log","-z","--format=%H%x00%at%x00%an%x00%s%x00%b","--encoding=UTF-8","--no-color",`--max-count=${a}`,"--no-patch","--end-of-options",n?t:`${o}..${t}`,"--"]})).toString("utf8").split("\0"),s=[];for(let d=0;d+4<i.length;d+=5){let[f="",l="",g="",c="",h=""]=i.slice(d,d+5);s.push({sha:f,subject:c,body:h.trim(),author:g,date:le(l)})}return s}function le(r){let e=new Date(Number(r)*1e3);return(Number.isNaN(e.getTime())?new Date(0):e).toISOString()}async function fe(r){let{command:e,settings:o,directory:t,definition:a,tree:n,name:p}=r,i="",s={tree:{sources:n,outputs:n,publishFiles:async c=>{if(e.write)return (0,_chunk_MJOZQ4WG_js__WEBPACK_IMPORTED_MODULE_1__.d)({directory:t,files:c,index:!1});let h=await (0,_chunk_MJOZQ4WG_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:t,tree:n,files:c});return i=h.text??"",h}}},{source:d}=a,f=d["pull-request"]!==void 0||d.commits!==void 0;if(f||Ce(e,a),f)return{...await we({...r,rooms:s}),diff:()=>i};let l=[await be(n)];if(d.thread===!0){let c=await Re({command:e,settings:o});c&&(s.readThread=async()=>c,l.push((0,node_crypto__WEBPACK_IMPORTED_MODULE_96__.createHash)("sha256").update(JSON.stringify(c)).digest("hex")))}return{target:{kind:"tree",repository:p,identity:l.join(":"),baseName:"the working tree",headName:"the working tree"},rooms:s,diff:()=>i}}async function we(r){let{command:e,directory:o,name:t,signal:a,rooms:n}=r,p=await (0,_chunk_7KDQI63S_js__WEBPACK_IMPORTED_MODULE_5__.b)({command:e,directory:o,again:r.again});return{target:{kind:"range",repository:t,...p},rooms:{...n,change:{source:{readFiles:async()=>({files:await (0,_chunk_EWGKMDTA_js__WEBPACK_IMPORTED_MODULE_15__.b)({directory:o,...p,signal:a}),unlisted:0})},publisher:{linkTo:()=>{},maxLength:Number.MAX_SAFE_INTEGER,publish:async()=>[]}},readCommits:async s=>await me({directory:o,...p,limit:s})}}}async function Re({command:r,settings:e}){if(r.thread===void 0)return;let o=(0,node_path__WEBPACK_IMPORTED_MODULE_97__.resolve)(e.directory,r.thread);try{return (0,_chunk_HYXZICMA_js__WEBPACK_IMPORTED_MODULE_35__.t)({path:r.thread,text:await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_98__.readFile)(o,"utf8")})}catch(t){throw t instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_92__.a?t:new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_92__.a({code:"usage",message:`The conversation '${r.thread}' cannot be read (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_92__.b)(t)}).`,remedy:"Name an existing file with --thread."})}}async function be(r){let e=(await r.readTexts([_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_48__.a])).get(_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_48__.a),o=new Set([_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_48__.a,...Te(e)]),t=(0,node_crypto__WEBPACK_IMPORTED_MODULE_96__.createHash)("sha256");for(let{path:a,blob:n}of await r.list())o.has(a)||t.update(`${a}\0${n}\0`);return t.digest("hex")}function Te(r){try{return r===void 0?[]:Object.keys((0,_chunk_UDJV3FNQ_js__WEBPACK_IMPORTED_MODULE_44__.a)({text:r,file:_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_48__.a}).files)}catch{return[]}}function Ce({base:r,head:e},{name:o}){if(!(r===void 0&&e===void 0))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_92__.a({code:"usage",message:`'${o}' does not look at a range of commits; --base and --head mean nothing to it.`,remedy:"Leave them out, or check out the commit."})}async function ce(r){let{directory:e,config:o}=r,t=(0,_chunk_5S4G5T7K_js__WEBPACK_IMPORTED_MODULE_9__.c)(o);return t.length===0?new Map:await(await (0,_chunk_CCWSGCPZ_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:e})).readTexts(t)}async function Rt(r){let{command:e,settings:o,terminal:t,signal:a}=r,n=e.out===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_97__.resolve)(o.directory,e.out);n!==void 0&&await (0,_chunk_7KDQI63S_js__WEBPACK_IMPORTED_MODULE_5__.a)(n);let p=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_20__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_97__.resolve)(o.directory,e.repo??".")}),{directory:i}=p;if(p.bare)throw De(i);let{config:s}=(0,_chunk_4EYPWHWG_js__WEBPACK_IMPORTED_MODULE_6__.a)({directory:i,typedIn:o.directory,file:e.config}),d=await ce({directory:i,config:s}),f=(0,_chunk_5Y6HRAC4_js__WEBPACK_IMPORTED_MODULE_8__.b)({name:e.pipeline,config:s,prompts:d}),l=s.pipelines[e.pipeline],g=e.model??o.model??l?.model??s.defaults.model??_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_43__.a;(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_43__.c)(g);let c=await o.readServices(),h={...r.models,services:c},S=(0,_chunk_TMIO6B6F_js__WEBPACK_IMPORTED_MODULE_18__.f)({...e,models:h,config:s,model:g,definition:f});if(!e.dryRun)for(let u of[...f.each,...f.all])(0,_chunk_5Y6HRAC4_js__WEBPACK_IMPORTED_MODULE_8__.a)({stage:u,model:g,settings:S});let pe=await (0,_chunk_CCWSGCPZ_js__WEBPACK_IMPORTED_MODULE_3__.e)({directory:i}),F=await (0,_chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_7__.a)({directory:i}),ue=F===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_97__.basename)(i):new URL(F).pathname.slice(1),b=await fe({command:e,settings:o,directory:i,definition:f,tree:pe,name:ue,signal:a,again:r.again}),ge={pipeline:e.pipeline,target:b.target,options:{model:g,...(0,_chunk_TMIO6B6F_js__WEBPACK_IMPORTED_MODULE_18__.e)(e,s.defaults),packing:!1,definition:f}},q=(0,_chunk_7KDQI63S_js__WEBPACK_IMPORTED_MODULE_5__.c)({request:ge,again:r.again}),x=(0,node_path__WEBPACK_IMPORTED_MODULE_97__.resolve)(o.directory,e.stateDir??o.stateDir??(0,node_path__WEBPACK_IMPORTED_MODULE_97__.join)(i,".gloss"));if(e.dryRun){let u=await (0,_chunk_HYV4VC25_js__WEBPACK_IMPORTED_MODULE_21__.a)({request:q,rooms:b.rooms,stateDir:x,settings:S});return t.out(e.json?`${(0,_chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_4__.a)(u.report)}
`:(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_87__.a)(u.text)),0}await (0,_chunk_7KDQI63S_js__WEBPACK_IMPORTED_MODULE_5__.d)(x);let P=(0,_chunk_7KDQI63S_js__WEBPACK_IMPORTED_MODULE_5__.h)({stream:t.stderr,now:()=>performance.now()}),m=await (0,_chunk_2GS57MJP_js__WEBPACK_IMPORTED_MODULE_24__.i)({...b.rooms,request:q,asked:(0,_chunk_7KDQI63S_js__WEBPACK_IMPORTED_MODULE_5__.e)({command:e,directory:o.directory}),stateDir:x,durability:o.durability,models:S,progress:P,onWarning:u=>{P.clear(),t.stderr.write(`gloss: ${u}
`)},signal:a}).finally(P.clear);m.resumed&&t.stderr.write(`gloss: took up the unfinished run.
`);let y=m.text??"",D=b.diff();if(e.json)t.out(`${(0,_chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_4__.a)(m.report??m)}
`);else if(D==="")t.out((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_87__.a)(y.endsWith(`
`)||y===""?y:`${y}
`));else{t.stderr.write((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_87__.a)(`${y}
`));let u={isTerminal:t.isTTY===!0,colours:o.colours,inActions:o.annotations};t.out((0,_chunk_MJOZQ4WG_js__WEBPACK_IMPORTED_MODULE_1__.a)({diff:D,...u,token:(0,node_crypto__WEBPACK_IMPORTED_MODULE_96__.randomUUID)()})),t.stderr.write(`
gloss: nothing was written; add --write to write it.
`)}return n!==void 0&&await (0,_chunk_MJOZQ4WG_js__WEBPACK_IMPORTED_MODULE_1__.c)({out:n,name:e.pipeline,text:y,diff:D,report:m.report}),(0,_chunk_7KDQI63S_js__WEBPACK_IMPORTED_MODULE_5__.g)(m,t),m.error!==void 0&&t.stderr.write(`gloss: ${m.error}
`),!e.json&&m.reportPath!==void 0&&t.stderr.write(`gloss: report: ${m.reportPath}
`),_chunk_7KDQI63S_js__WEBPACK_IMPORTED_MODULE_5__.i[m.status]}function De(r){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_92__.a({code:"usage",message:`'${r}' is a bare repository: it has no files to read.`,remedy:"Run it in a clone with a working tree."})}


/***/ }),

/***/ 1550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3309);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4069);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var _=2e4,b=[/^/,"text"],h=[/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,"40 or 64 hexadecimal digits"],l=[/^[\w:+/=-]{1,128}$/,"a digest"],S=[/^[a-z][\w-]{0,63}$/,"a name"],L=[/^[^\p{Cc}]{1,200}$/u,"one line of at most 200 characters"],C=[/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/,"a time in ISO 8601, UTC"],T=[["pipeline",S],["title",b],["description",b],["request",l],["output",h],["text",l],["at",C],["version",L]],x=[["edits",b],["merged",l],["reference",l],["model",L]];function j({path:e,value:t}){let n=G(e);if(n)return{problem:n};if(!R(t))return{problem:"a record must be an object"};for(let[r,[i,s]]of T){let c=m(t,r);if(typeof c!="string"||!i.test(c))return{field:r,problem:`'${r}' must be ${s}`}}for(let[r,[i,s]]of x){let c=m(t,r);if(c!==void 0&&(typeof c!="string"||!i.test(c)))return{field:r,problem:`'${r}' must be ${s}`}}let o=J(m(t,"sources"));return"problem"in o?{field:"sources",problem:o.problem}:{record:U(t,o.sources)}}function U(e,t){let{pipeline:n,title:o,description:r,request:i,output:s,text:c,edits:d,merged:p,reference:O,model:k,at:I,version:N}=e;return{pipeline:n,title:o,description:r,sources:t,request:i,output:s,text:c,...d===void 0?{}:{edits:d},...p===void 0?{}:{merged:p},...O===void 0?{}:{reference:O},...k===void 0?{}:{model:k},at:I,version:N}}function J(e){if(!R(e))return{problem:"'sources' must be an object"};let t=Object.entries(e);if(t.length>_)return{problem:`more than ${_} sources`};let n=Object.create(null);for(let[o,r]of t){if(o==="__proto__")continue;let[i,s]=R(r)?[m(r,"blob"),m(r,"digest")]:[];if(typeof i!="string"||!h[0].test(i))return{problem:`the 'blob' of a source must be ${h[1]}`};if(typeof s!="string"||!l[0].test(s))return{problem:`the 'digest' of a source must be ${l[1]}`};n[o]={blob:i,digest:s}}return{sources:n}}function G(e){return e===_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_2__.a?"the path is that of the lock itself":e==="__proto__"?"the path is not allowed":(0,_chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)}function m(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function R(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var F=64*1024*1024,P=1e5,a=1,q=/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/m,f=`Take the last good version from git (\`git checkout <commit> -- ${_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_2__.a}\`) and run \`gloss run docs\`.`;function Q({text:e,file:t=_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_2__.a}){if(e.length>F)throw u(t,`is longer than ${F} characters`,f);if(e.trim()==="")return{version:a,files:Object.create(null)};let n=q.exec(e);if(n)throw u(`${t}:${w(e,n.index)}`,"holds the markers of a merge conflict","Run `gloss run docs --write`: it joins the records of both sides.");let o=M(e.replace(/^\uFEFF/,""),t);if(!A(o))throw u(`${t}:1`,"must be a JSON object",f);return D(o.version,`${t}:${$(e,['"version"'])}`),{version:a,files:K({value:o.files,text:e,file:t})}}function M(e,t){try{return JSON.parse(e)}catch(n){let o=n instanceof Error?n.message:"",r=/at position (\d+)/.exec(o)?.[1],i=o.startsWith("Unexpected end"),s=r===void 0&&!i?"":`:${w(e,Number(r??e.length))}`;throw u(`${t}${s}`,"is not JSON",f,n)}}function D(e,t){if(e!==a)throw typeof e=="number"&&e>a?u(t,`was written by a newer version of Gloss (format ${e}, this one reads ${a})`,"Update Gloss."):u(t,`must say \`"version": ${a}\``,f)}function K({value:e,text:t,file:n}){let o=()=>`${n}:${$(t,['"files"'])}`;if(!A(e))throw u(o(),"'files' must be an object",f);let r=Object.entries(e);if(r.length>P)throw u(o(),`lists more than ${P} files`,f);let i=Object.create(null);for(let[s,c]of r){let d=j({path:s,value:c});if("record"in d){i[s]=d.record;continue}let p=$(t,[`${JSON.stringify(s)}:`,...d.field?[`"${d.field}":`]:[]]);throw u(`${n}:${p}`,`the record of ${v(s)} is malformed: ${d.problem}`,f)}return i}function $(e,t){let n=0;for(let o of t){let r=e.indexOf(o,n);if(r<0)break;n=r}return w(e,n)}function w(e,t){return e.slice(0,t).split(`
`).length}function A(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function v(e){return JSON.stringify(e.length>200?`${e.slice(0,200)}\u2026`:e)}function u(e,t,n,o){let r=t.startsWith("'")||t.startsWith("the ")?": ":" ";return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`${e}${r}${t}.`,remedy:n,cause:o})}


/***/ })

};
