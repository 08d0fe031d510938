export const id = 2234;
export const ids = [2234];
export const modules = {

/***/ 3545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ w)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function n(e){let{directory:s,path:r}=e,t=["--no-literal-pathspecs","check-ignore","--quiet","--",`./${r}`],{exitCode:o}=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.e)({directory:s,args:t});return o===0}async function w(e){let{directory:s,docs:r}=e,{index:t,output:o,sources:a}=r,p=t!==!1&&t.startsWith(`${o}/`),d=[...t===!1?[]:[{setting:"docs.index",place:t,path:t}],...p||a.length===0?[]:[{setting:"docs.output",place:o,path:`${o}/page.md`}]];for(let{setting:g,place:h,path:u}of d)if(await n({directory:s,path:u}))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`Git ignores '${h}' (${g}): pages there could neither be committed nor checked.`,remedy:"Take the place out of .gitignore, or choose another docs.output."})}


/***/ }),

/***/ 2574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ W),
/* harmony export */   c: () => (/* binding */ v),
/* harmony export */   d: () => (/* binding */ H)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_3NHCAZOL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7019);
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
`)}function A(s,t){return t?s.startsWith("@@ ")?"cyan":s.startsWith("+")?"green":s.startsWith("-")?"red":void 0:"bold"}async function W(s){let{directory:t,tree:i,files:e}=s,o=e.changes({leftAlone:[],current:new Map}),l=await (0,_chunk_3NHCAZOL_js__WEBPACK_IMPORTED_MODULE_1__.b)({directory:t,changes:o}),f=l.map(({path:a})=>a),r=f.length===0?o:e.changes({leftAlone:f,current:new Map}),c=await i.readTexts(r.map(({path:a})=>a));return{publications:r.map(({path:a})=>({kind:"file",action:"skipped",path:a})),leftAlone:l,text:(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_4__.a)((0,_chunk_LZ4BTEYN_js__WEBPACK_IMPORTED_MODULE_2__.d)({changes:r,currentTexts:c})).text}}async function v(s){let{out:t,name:i,text:e,diff:o,report:l}=s;await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.mkdir)(t,{recursive:!0});let f=l?.leftAlone?.map(({proposal:c=""})=>c)??[],r={[`${i}.txt`]:e,[`${i}.diff`]:o,"proposals.diff":f.join(""),"report.json":`${JSON.stringify(l,null,2)}
`};for(let[c,a]of Object.entries(r))await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(t,c),a)}async function H(s){let{directory:t,files:i,index:e}=s,o=({path:n})=>n===_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_3__.a||n===e,l=[n=>!o(n)&&n.content!==null,n=>!o(n),({path:n})=>n===e,({path:n})=>n===_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_3__.a],f=[],r=[],c=i.changes({leftAlone:[],current:new Map}),a=new Set;for(let n of l){let m=c.filter(p=>n(p)&&!a.has(p.path));for(let{path:p}of m)a.add(p);let u=await (0,_chunk_3NHCAZOL_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:t,changes:m});f.push(...u.written,...u.deleted),r.push(...u.leftAlone),u.leftAlone.length!==0&&(c=i.changes({leftAlone:r.map(({path:p})=>p),current:new Map}))}return{publications:f.map(n=>({kind:"file",action:"updated",path:n})),leftAlone:r}}


/***/ }),

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ S),
/* harmony export */   d: () => (/* binding */ w),
/* harmony export */   e: () => (/* binding */ R),
/* harmony export */   f: () => (/* binding */ v),
/* harmony export */   g: () => (/* binding */ K),
/* harmony export */   h: () => (/* binding */ b),
/* harmony export */   i: () => (/* binding */ h)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6846);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5900);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function y(e){let{results:t,lineage:n,plan:s}=e,r=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({kind:"docs-plan",lineage:n,plan:s});return t.put({key:r,kind:"plan",value:s}),r}var f=8,g=new WeakMap;function x(e){let{results:t,planKey:n}=e,s=g.get(t)??new Map,r=s.get(n);if(r)return r;let o=t.get(n);if(o){let i=o.value,[u]=s.keys();return s.size>=f&&u!==void 0&&s.delete(u),g.set(t,s.set(n,i)),i}throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"state",message:"The stored plan of this run is gone from the result store.",remedy:"Run again: what was written is kept."})}function S(e,t){return e.get(t)?.value}function w(e){e.results.put({key:e.key,kind:"item",value:e.page})}function R(e){return (0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({stage:"repair",of:e})}function v(e){let{results:t,planKey:n,pack:s,page:r}=e;t.put({key:d(n,s),kind:"page",value:r})}function K(e){let{results:t,planKey:n,pack:s}=e;return t.get(d(n,s))?.value}function b(e){(0,_chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_2__.a)(e.text).found.length>0||e.results.put({key:c(e.id),kind:"text",value:e.text})}function h(e,t){let n=e.get(c(t))?.value;return typeof n=="string"?n:void 0}function d(e,t){return`${e}:page:${t}`}function c(e){return (0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_1__.a)({text:e})}


/***/ }),

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Ke)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8862);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4209);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7239);
/* harmony import */ var _chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5888);
/* harmony import */ var _chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5673);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1491);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4770);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3878);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var B=50,W=900,Y=250;async function U(t){let{rooms:e,request:o,parse:c}=t,{sources:a,outputs:p,rules:s}=(0,_chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_3__.e)(e),{docs:n,model:i,paths:d,ignore:g}=o.options;if(!n)throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_10__.a({code:"internal",message:"The request says nothing about pages."});let m=await (0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.P)({sources:a,outputs:p,rules:s,config:{defaults:{paths:[],ignore:g},docs:n},parseSource:c,paths:d,model:i,all:n.all,adopt:()=>n.adopt,joinsLock:!0}),R=m.states.flatMap(({spec:r,regenerate:l})=>r&&l?[r]:[]),f=[],k=new Map;for(let[r,l]of R.entries()){if(r%B===0){let S=R.slice(r,r+B).flatMap(({sources:w})=>w);k=await a.readTexts([...new Set(S)])}let T=await se({spec:l,found:m,texts:k,parse:c,extracted:(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.r)(i)}),E={spec:l,sources:T},Q=(0,_chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_4__.a)({stage:"page",identity:(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.o)(),model:(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_5__.b)(i),content:(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.p)(E)});f.push({page:{spec:l,answerKey:Q,sources:T.map(({path:S,blob:w,digest:V})=>({path:S,blob:w,digest:V}))},tokensIn:(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.r)(i)?0:ee(E)})}let D=e.results.has(f.map(({page:r})=>r.answerKey)),X=te(m.states,i),y=f.filter(({page:r})=>D.has(r.answerKey)||!X(r.spec.path)),{maxItems:z=y.length}=o.options,P=y.slice(0,z),$=P.map(({page:r})=>r),h=P.filter(({page:r})=>!D.has(r.answerKey)),I=a.placesIn($.flatMap(r=>r.sources.map(({path:l})=>l)));return{pages:$,states:m.states,...m.index===void 0?{}:{index:{path:m.index.path}},notRead:m.notRead,...I.length===0?{}:{redacted:I},problems:[...m.problems,...Z({wanted:y.length,kept:P.length})],expected:[{model:i,calls:h.length,tokensIn:h.reduce((r,l)=>r+l.tokensIn,0),tokensOut:h.length*W}],startedAt:e.now().toISOString()}}function Z({wanted:t,kept:e}){if(t===e)return[];let o=t-e;return[`${o===1?"1 more page is":`${o} more pages are`} due, and \`max-items\` is ${e}.`]}function ee(t){let{system:e,prompt:o}=(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.m)(t);return (0,_chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_8__.c)((0,_chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_8__.b)(`${e}
${o}`))+Y}function te(t,e){if(e===_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_5__.a)return()=>!1;let o=t.filter(({reasons:a})=>{let p=s=>a.some(({kind:n})=>n===s);return p("unrecorded")&&!p("adopted")}),c=new Set(o.map(({path:a})=>a));return a=>c.has(a)}async function se(t){let{spec:e,found:o,texts:c,parse:a,extracted:p}=t;return await Promise.all(e.sources.map(async s=>{let n=c.get(s)??"",i=c.has(s)?await a({path:s,text:n}):void 0,d=o.sources.get(s)?.blob??"",g=c.has(s)?(0,_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.s)({text:n,outline:i,extracted:p}):"";return{path:s,blob:d,digest:g,text:n,...i===void 0?{}:{outline:i}}}))}var re=30;async function Ke(t){let{request:e,tree:o,stateDir:c,settings:a}=t,p=(0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(c,"results"),s=(0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(p)?(0,_chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_2__.c)({directory:p}):{has:()=>new Set,close:()=>{}};try{let n=await U({rooms:{results:s,now:()=>new Date,tree:{...o,publishFiles:async()=>({publications:[],leftAlone:[]})}},request:e,parse:_chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_7__.a}),i=(0,_chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_1__.a)({expected:n.expected,settings:a});return{report:ae(e,n,i),text:ie(n,i)}}finally{s.close()}}function ae(t,e,{estimate:o}){return{pipeline:t.pipeline,status:"skipped",dryRun:!0,target:t.target,items:e.states,totals:{items:e.pages.length,reused:e.pages.length-o.modelCalls},estimate:o,coverage:{notRead:e.notRead,redacted:e.redacted},problems:e.problems,model:t.options.model}}function ie(t,e){let o=t.states.filter(({regenerate:s,state:n})=>s||n==="orphaned"),c=t.states.filter(({state:s,spec:n})=>n&&s==="current").length,a=o.slice(0,re).map(({path:s,reasons:n})=>`  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_9__.b)(s)}  ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_9__.b)(n.map(_chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_6__.Q).join("; "))}`),p=o.length-a.length;return`${[`${o.length} of ${t.states.length} generated files would change; ${c} pages are up to date`,...a,...p>0?[`  \u2026 and ${p} more`]:[],...t.problems.map(s=>`  ! ${(0,_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_9__.b)(s)}`),...e.lines.map(_chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_9__.b)].join(`
`)}
`}


/***/ }),

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function s(a){let r=Math.max(1,Math.floor(25/a.stages));return Array.from({length:Math.ceil(a.packs/r)},(n,t)=>Array.from({length:Math.min(r,a.packs-t*r)},(c,e)=>t*r+e))}


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

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDocsCommand: () => (/* binding */ $e)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_3SP5A7CL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3545);
/* harmony import */ var _chunk_3YBXONB4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2574);
/* harmony import */ var _chunk_3NHCAZOL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7019);
/* harmony import */ var _chunk_DWDNIH4Q_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2554);
/* harmony import */ var _chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8765);
/* harmony import */ var _chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9662);
/* harmony import */ var _chunk_N5OJJHUW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(725);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8101);
/* harmony import */ var _chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7353);
/* harmony import */ var _chunk_VR47NLSA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5680);
/* harmony import */ var _chunk_KSUXDBRX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4532);
/* harmony import */ var _chunk_ZJVVD2Z5_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7604);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6784);
/* harmony import */ var _chunk_PGLJ3JVZ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8358);
/* harmony import */ var _chunk_EMARXJIC_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3920);
/* harmony import */ var _chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7190);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2762);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7735);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8873);
/* harmony import */ var _chunk_LZGPM4GX_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8112);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7605);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7001);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1103);
/* harmony import */ var _chunk_RJFYXNKH_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2303);
/* harmony import */ var _chunk_IKKDLR3X_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3357);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1266);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(204);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7543);
/* harmony import */ var _chunk_LZ4BTEYN_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1047);
/* harmony import */ var _chunk_HBORYJ2M_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6838);
/* harmony import */ var _chunk_C4X6JTPB_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4598);
/* harmony import */ var _chunk_Y7SYT27P_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(410);
/* harmony import */ var _chunk_WON3J6JO_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7953);
/* harmony import */ var _chunk_73JM5VHR_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9553);
/* harmony import */ var _chunk_OWA3PJTR_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4449);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(581);
/* harmony import */ var _chunk_ELVR7BDS_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(6698);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3557);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(4209);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(7239);
/* harmony import */ var _chunk_43EYY4K6_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(5888);
/* harmony import */ var _chunk_UDJV3FNQ_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(1550);
/* harmony import */ var _chunk_ADGHJVSM_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(3309);
/* harmony import */ var _chunk_FMIIFQ7Z_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(5816);
/* harmony import */ var _chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(4069);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(5900);
/* harmony import */ var _chunk_QKBJ3RBO_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(5673);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(6057);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(4498);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(4011);
/* harmony import */ var _chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(8378);
/* harmony import */ var _chunk_WTQVFJAQ_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(3097);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(9937);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(6112);
/* harmony import */ var _chunk_IN3Z6AQ2_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(7415);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(5526);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(5202);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(8844);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_76__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_77__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_78__ = __webpack_require__(5142);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_79__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_80__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_81__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_82__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_83__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_84__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_85__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_86__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_87__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_88__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_89__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_90__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_91__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_92__ = __webpack_require__(6395);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_93__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_94__ = __webpack_require__(3142);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_95__ = __webpack_require__(9881);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_96__ = __webpack_require__(5836);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_97__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_98__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_99__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_100__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_101__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_102__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_103__ = __webpack_require__(409);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_104__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_105__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function $e(o){let{command:e,settings:r,terminal:t,signal:s}=o;ee(e);let d=e.out===void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_105__.resolve)(r.directory,e.out);d!==void 0&&await (0,_chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_6__.a)(d);let C=await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_20__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_105__.resolve)(r.directory,e.repo??".")}),{directory:i}=C;if(C.bare)throw te(i);let{config:a}=(0,_chunk_N5OJJHUW_js__WEBPACK_IMPORTED_MODULE_7__.a)({directory:i,typedIn:r.directory,file:e.config});await (0,_chunk_3SP5A7CL_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:i,docs:a.docs});let p=e.model??r.model??a.defaults.model??_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_46__.a;(0,_chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_46__.c)(p);let u=(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_18__.f)({...e,models:o.models,config:a,model:p});e.dryRun||(0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_24__.d)({id:p,settings:u});let f=await (0,_chunk_DWDNIH4Q_js__WEBPACK_IMPORTED_MODULE_4__.b)({directory:i}),k=await (0,_chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_8__.a)({directory:i}),z={pipeline:e.pipeline,target:{kind:"tree",repository:k===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_105__.basename)(i):new URL(k).pathname.slice(1),identity:await re(f,a),baseName:"the working tree",headName:"the working tree"},options:{model:p,...(0,_chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_18__.e)(e,a.defaults),packing:!1,docs:{...a.docs,all:e.all,adopt:e.adopt}}},D=(0,_chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_6__.c)({request:z,again:o.again}),g=(0,node_path__WEBPACK_IMPORTED_MODULE_105__.resolve)(r.directory,e.stateDir??r.stateDir??(0,node_path__WEBPACK_IMPORTED_MODULE_105__.join)(i,".gloss"));if(e.dryRun){let m=await (0,_chunk_LZGPM4GX_js__WEBPACK_IMPORTED_MODULE_21__.a)({request:D,tree:{sources:f,outputs:f},stateDir:g,settings:u});return t.out(e.json?`${(0,_chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_5__.a)(m.report)}
`:(0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_95__.a)(m.text)),0}await (0,_chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_6__.d)(g);let w=(0,_chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_6__.h)({stream:t.stderr,now:()=>performance.now()}),c="",n=await (0,_chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_24__.i)({request:D,asked:(0,_chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_6__.e)({command:e,directory:r.directory}),stateDir:g,durability:r.durability,models:u,tree:{sources:f,outputs:f,publishFiles:async m=>{if(e.write)return (0,_chunk_3YBXONB4_js__WEBPACK_IMPORTED_MODULE_2__.d)({directory:i,files:m,index:a.docs.index});let S=await (0,_chunk_3YBXONB4_js__WEBPACK_IMPORTED_MODULE_2__.b)({directory:i,tree:f,files:m});return c=S.text??"",S}},progress:w,onWarning:m=>{w.clear(),t.stderr.write(`gloss: ${m}
`)},signal:s}).finally(w.clear);n.resumed&&t.stderr.write(`gloss: took up the unfinished run.
`);let y=n.text??"";return e.json?t.out(`${(0,_chunk_PBWCLJDD_js__WEBPACK_IMPORTED_MODULE_5__.a)(n.report??n)}
`):e.write?t.out((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_95__.a)(y)):(t.stderr.write((0,_chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_95__.a)(y)),t.out((0,_chunk_3YBXONB4_js__WEBPACK_IMPORTED_MODULE_2__.a)({diff:c,isTerminal:t.isTTY===!0,colours:r.colours,inActions:r.annotations,token:(0,node_crypto__WEBPACK_IMPORTED_MODULE_104__.randomUUID)()})),c!==""&&t.stderr.write(`
gloss: nothing was written; add --write to write it.
`)),d!==void 0&&await (0,_chunk_3YBXONB4_js__WEBPACK_IMPORTED_MODULE_2__.c)({out:d,name:"docs",text:y,diff:c,report:n.report}),(0,_chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_6__.g)(n,t),n.error!==void 0&&t.stderr.write(`gloss: ${n.error}
`),_chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_6__.i[n.status]}function ee({base:o,head:e}){if(!(o===void 0&&e===void 0))throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_100__.a({code:"usage",message:"'docs' describes the files as they lie in the working tree; --base and --head mean nothing to it.",remedy:"Leave them out, or check out the commit."})}function te(o){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_100__.a({code:"usage",message:`'${o}' is a bare repository: it has no files to describe.`,remedy:"Run it in a clone with a working tree."})}async function re(o,{docs:e}){let r=new Set([_chunk_TNAN3RIQ_js__WEBPACK_IMPORTED_MODULE_51__.a,e.index,...e.pages.map(({path:s})=>s)]),t=(0,node_crypto__WEBPACK_IMPORTED_MODULE_104__.createHash)("sha256");for(let{path:s,blob:d}of await o.list())r.has(s)||s.startsWith(`${e.output}/`)||t.update(`${s}\0${d}\0`);return t.digest("hex")}


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6057);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4498);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function x(t){let e=(0,_chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_3__.a)(t.path);if(e===void 0)return;let r=(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.e)(t.text),n=await (0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.d)(e,r);return n===void 0?p({path:t.path,language:e,text:r}):(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.b)({path:t.path,language:e,tree:n})}function p(t){let{path:e,language:r,text:n}=t,l=(0,_chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_2__.a)(n).count;return{path:e,language:r,doc:"",symbols:[],lines:l,broken:!0,digest:(0,_chunk_S4GHMATP_js__WEBPACK_IMPORTED_MODULE_1__.a)(n)}}


/***/ })

};
