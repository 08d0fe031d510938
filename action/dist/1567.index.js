export const id = 1567;
export const ids = [1567];
export const modules = {

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ R)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_TM47KJJA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4821);
/* harmony import */ var _chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3947);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function R({directory:d,text:p}){return (0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_2__.c)({directory:d}).read(e=>{let n=(0,_chunk_TM47KJJA_js__WEBPACK_IMPORTED_MODULE_1__.a)({database:e,text:p}),r=(0,_chunk_TM47KJJA_js__WEBPACK_IMPORTED_MODULE_1__.b)(e).get(n);if(r!==void 0&&r.parent===null){let{status:m,input:a}=r;return{runId:n,status:m,input:JSON.parse(a),owner:(0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)}}throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`Run ${n} is a part of ${r?.parent??"another run"}.`,remedy:"Name that one. See: gloss runs."})})}


/***/ }),

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   againCommand: () => (/* binding */ N)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_6VL7TURY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8256);
/* harmony import */ var _chunk_TM47KJJA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4821);
/* harmony import */ var _chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3947);
/* harmony import */ var _chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9662);
/* harmony import */ var _chunk_N5OJJHUW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(725);
/* harmony import */ var _chunk_EXS7GF5S_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8101);
/* harmony import */ var _chunk_FUI5OYLC_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7353);
/* harmony import */ var _chunk_VR47NLSA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5680);
/* harmony import */ var _chunk_KSUXDBRX_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4532);
/* harmony import */ var _chunk_ZJVVD2Z5_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7604);
/* harmony import */ var _chunk_XDUAS3UR_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6784);
/* harmony import */ var _chunk_PGLJ3JVZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8358);
/* harmony import */ var _chunk_EMARXJIC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3920);
/* harmony import */ var _chunk_NDZ24P5B_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7190);
/* harmony import */ var _chunk_LFHMJVHP_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2762);
/* harmony import */ var _chunk_2CMMIJUY_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7735);
/* harmony import */ var _chunk_G7VITGVL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9947);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8873);
/* harmony import */ var _chunk_CKZFKGH6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7605);
/* harmony import */ var _chunk_GMRDCP7D_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7001);
/* harmony import */ var _chunk_5PUZOZTM_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1103);
/* harmony import */ var _chunk_RJFYXNKH_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2303);
/* harmony import */ var _chunk_IKKDLR3X_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3357);
/* harmony import */ var _chunk_UNYN23L5_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9715);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1266);
/* harmony import */ var _chunk_4KSYHEDS_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4504);
/* harmony import */ var _chunk_VCZZBPMY_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(204);
/* harmony import */ var _chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8862);
/* harmony import */ var _chunk_J44MOHOS_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7543);
/* harmony import */ var _chunk_HBORYJ2M_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6838);
/* harmony import */ var _chunk_C4X6JTPB_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4598);
/* harmony import */ var _chunk_Y7SYT27P_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(410);
/* harmony import */ var _chunk_WON3J6JO_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7953);
/* harmony import */ var _chunk_4YNGKTJU_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(581);
/* harmony import */ var _chunk_ELVR7BDS_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(6698);
/* harmony import */ var _chunk_726FX5RR_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(3557);
/* harmony import */ var _chunk_DIHPKQWR_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4209);
/* harmony import */ var _chunk_IWPGFP74_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(7811);
/* harmony import */ var _chunk_2UTJMUOE_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6846);
/* harmony import */ var _chunk_Q6S5Z4X7_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7239);
/* harmony import */ var _chunk_5WGIJKNC_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1659);
/* harmony import */ var _chunk_SK2WETH2_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4633);
/* harmony import */ var _chunk_4C4YXJAN_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(5900);
/* harmony import */ var _chunk_LLSWV7K4_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(8281);
/* harmony import */ var _chunk_OOQ2G5JJ_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4498);
/* harmony import */ var _chunk_TO4ZWS43_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(4011);
/* harmony import */ var _chunk_XST66MPA_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(8378);
/* harmony import */ var _chunk_JVXPPCUN_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(9937);
/* harmony import */ var _chunk_UVKUP242_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6112);
/* harmony import */ var _chunk_IN3Z6AQ2_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(7415);
/* harmony import */ var _chunk_RUCB7DRP_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(5526);
/* harmony import */ var _chunk_IQZEARNE_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(5202);
/* harmony import */ var _chunk_GKI2R2MC_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(1254);
/* harmony import */ var _chunk_QEUPC67O_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(2275);
/* harmony import */ var _chunk_CTAO2FKD_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(1491);
/* harmony import */ var _chunk_KLL6GAVG_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(2125);
/* harmony import */ var _chunk_3KL2EHMU_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(4488);
/* harmony import */ var _chunk_HBW23EHZ_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(5158);
/* harmony import */ var _chunk_D3XAMYN7_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(8496);
/* harmony import */ var _chunk_TAFCATXZ_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(8844);
/* harmony import */ var _chunk_W7GMHFOO_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(5977);
/* harmony import */ var _chunk_GABQU27D_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(226);
/* harmony import */ var _chunk_X47XHHJ2_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(3944);
/* harmony import */ var _chunk_UZQ7JRWO_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(5142);
/* harmony import */ var _chunk_AVS2YYZS_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(3140);
/* harmony import */ var _chunk_QBWHSEDC_js__WEBPACK_IMPORTED_MODULE_66__ = __webpack_require__(382);
/* harmony import */ var _chunk_BQVIWMO3_js__WEBPACK_IMPORTED_MODULE_67__ = __webpack_require__(1957);
/* harmony import */ var _chunk_4FHCSX72_js__WEBPACK_IMPORTED_MODULE_68__ = __webpack_require__(6822);
/* harmony import */ var _chunk_E3JOHH4J_js__WEBPACK_IMPORTED_MODULE_69__ = __webpack_require__(3786);
/* harmony import */ var _chunk_JJPVA7YY_js__WEBPACK_IMPORTED_MODULE_70__ = __webpack_require__(3523);
/* harmony import */ var _chunk_7PVUA4P5_js__WEBPACK_IMPORTED_MODULE_71__ = __webpack_require__(7407);
/* harmony import */ var _chunk_UPJHOTPP_js__WEBPACK_IMPORTED_MODULE_72__ = __webpack_require__(7779);
/* harmony import */ var _chunk_UNOE2WKA_js__WEBPACK_IMPORTED_MODULE_73__ = __webpack_require__(2955);
/* harmony import */ var _chunk_M2BAGUVR_js__WEBPACK_IMPORTED_MODULE_74__ = __webpack_require__(3145);
/* harmony import */ var _chunk_KRQZI6S6_js__WEBPACK_IMPORTED_MODULE_75__ = __webpack_require__(6959);
/* harmony import */ var _chunk_T4ZNV7Q2_js__WEBPACK_IMPORTED_MODULE_76__ = __webpack_require__(7879);
/* harmony import */ var _chunk_252QGY6J_js__WEBPACK_IMPORTED_MODULE_77__ = __webpack_require__(9603);
/* harmony import */ var _chunk_VXOOXS47_js__WEBPACK_IMPORTED_MODULE_78__ = __webpack_require__(6395);
/* harmony import */ var _chunk_D6LUU4IG_js__WEBPACK_IMPORTED_MODULE_79__ = __webpack_require__(4035);
/* harmony import */ var _chunk_37BLMRMU_js__WEBPACK_IMPORTED_MODULE_80__ = __webpack_require__(3142);
/* harmony import */ var _chunk_5RUJ3366_js__WEBPACK_IMPORTED_MODULE_81__ = __webpack_require__(9881);
/* harmony import */ var _chunk_USX64NOH_js__WEBPACK_IMPORTED_MODULE_82__ = __webpack_require__(5836);
/* harmony import */ var _chunk_A2TN6PWP_js__WEBPACK_IMPORTED_MODULE_83__ = __webpack_require__(7063);
/* harmony import */ var _chunk_ATWEMUI5_js__WEBPACK_IMPORTED_MODULE_84__ = __webpack_require__(4770);
/* harmony import */ var _chunk_FKM6KVPG_js__WEBPACK_IMPORTED_MODULE_85__ = __webpack_require__(3059);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_86__ = __webpack_require__(3878);
/* harmony import */ var _chunk_KO7C4JSJ_js__WEBPACK_IMPORTED_MODULE_87__ = __webpack_require__(6532);
/* harmony import */ var _chunk_RLJRU4GM_js__WEBPACK_IMPORTED_MODULE_88__ = __webpack_require__(2584);
/* harmony import */ var _chunk_PQ7M7EY4_js__WEBPACK_IMPORTED_MODULE_89__ = __webpack_require__(409);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_90__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_91__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_92__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function N(n){let{command:e,settings:r,terminal:a,signal:R}=n,i=await (0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__.d)(e,r),t=(0,_chunk_6VL7TURY_js__WEBPACK_IMPORTED_MODULE_1__.a)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_92__.join)(i,"runs"),text:e.run});if(t.status==="running"&&(0,_chunk_MSNWHED4_js__WEBPACK_IMPORTED_MODULE_3__.e)(t.owner)===!0)throw S(t);let s=await b(i,t.runId);if(e.name==="resume"&&t.status!=="running")throw A(t,s);if(e.name==="retry"){if(t.status==="running")throw G(t);if(s!==void 0&&s.totals.failed+(s.totals.skipped??0)===0&&s.status!=="failed")return a.stderr.write(`gloss: nothing failed in run ${t.runId} (${s.status}).
`),e.json&&a.out(`${JSON.stringify(s,null,2)}
`),0}let{lineage:y,request:d}=t.input,u=C(i,y);if(u===void 0)throw j(t,e.name);let h={...u,stateDir:i,model:d.options.model,json:e.json,baseUrl:e.baseUrl,budgetUsd:e.budgetUsd??u.budgetUsd};return await (0,_chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_4__.j)({command:h,settings:r,terminal:a,signal:R,again:d})}function C(n,e){let r=(0,_chunk_4MTVWZD3_js__WEBPACK_IMPORTED_MODULE_28__.c)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_92__.join)(n,"results")});try{return (0,_chunk_KZSGVTDP_js__WEBPACK_IMPORTED_MODULE_4__.f)({results:r,lineage:e})}finally{r.close()}}async function b(n,e){let r=(0,node_path__WEBPACK_IMPORTED_MODULE_92__.join)(n,"reports",`${e}.json`);return (0,node_fs__WEBPACK_IMPORTED_MODULE_90__.existsSync)(r)?JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_91__.readFile)(r,"utf8")):void 0}function S({runId:n,owner:e}){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_86__.a({code:"usage",message:`Process ${e?.pid} works on run ${n}.`,remedy:"Wait for it (see: gloss show), or stop it first."})}function A({runId:n,status:e},r){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_86__.a({code:"usage",message:`Run ${n} has ended (${r?.status??e}).`,remedy:`What failed is done again with: gloss retry ${n}.`})}function G({runId:n}){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_86__.a({code:"usage",message:`Run ${n} has not ended yet.`,remedy:`Go on with it: gloss resume ${n}.`})}function j({runId:n},e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_86__.a({code:"usage",message:`Run ${n} was not started from a command line, or what it was asked with is forgotten.`,remedy:`On GitHub, write \`/gloss ${e}\` or run the job again; here, start the pipeline again: finished answers are reused.`})}


/***/ }),

/***/ 3947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ne),
/* harmony export */   b: () => (/* binding */ v),
/* harmony export */   c: () => (/* binding */ ge),
/* harmony export */   d: () => (/* binding */ Q),
/* harmony export */   e: () => (/* binding */ ee)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8873);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1266);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3136);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
async function Q(e,n){let{directory:t}=n,{repo:r="."}=e,o=e.stateDir??n.stateDir,i=o===void 0?(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((await (0,_chunk_ERYT253F_js__WEBPACK_IMPORTED_MODULE_1__.f)({directory:(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(t,r)})).directory,".gloss"):(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(t,o),a=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(i).catch(()=>{});if(a?.isDirectory())return i;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:a?`'${i}' is a file, not a state directory.`:`There is no state directory '${i}'.`,remedy:"Start a run first (see: gloss run --help), or name the directory with --state-dir."})}function ee(e){if(e===null)return!1;if(e.host===(0,node_os__WEBPACK_IMPORTED_MODULE_6__.hostname)())try{return process.kill(e.pid,0),!0}catch(n){return n.code==="EPERM"}}function ne(e){if((0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.x)(e))return null;let n=e.prepare("SELECT value FROM meta WHERE name = 'owner'").get()?.value,{pid:t,host:r}=JSON.parse(String(n??"{}"));return t===void 0||r===void 0?null:{pid:t,host:r}}var P=500;function v(e){let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(`${e}-wal`,{throwIfNoEntry:!1}),t=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(`${e}-shm`,{throwIfNoEntry:!1});if(n&&t)return{...p(e,"readonly_shm"),isSound:()=>!0};let r=$(e),o=()=>$(e)===r;return!n||n.size===0?{...p(e,"immutable"),isSound:o}:{...C(e),isSound:o}}function p(e,n){let t=(0,node_url__WEBPACK_IMPORTED_MODULE_9__.pathToFileURL)(e);n!==void 0&&t.searchParams.set(n,"1");let r=new node_sqlite__WEBPACK_IMPORTED_MODULE_8__.DatabaseSync(t,{readOnly:!0,timeout:P});try{return r.exec("BEGIN"),{database:r,close:()=>r.close()}}catch(o){throw r.close(),o}}function C(e){let n=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_6__.tmpdir)(),"gloss-read-")),t=()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.rmSync)(n,{recursive:!0,force:!0});try{let r=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(n,"copy.sqlite");for(let a of["","-wal"])(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.copyFileSync)(`${e}${a}`,`${r}${a}`);let{database:o}=p(r);return{database:o,close:()=>{o.close(),t()}}}catch(r){throw t(),r}}function $(e){return["","-wal","-shm"].map(t=>(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(`${e}${t}`,{throwIfNoEntry:!1})).map(t=>t?`${t.ino} ${t.size} ${t.mtimeMs}`:"none").join(", ")}var z=1500,j=15,B=new Set([5,6,8,10,14,15]);function ge({directory:e}){let n=(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.A)(e);return{read:t=>{for(let r=Date.now()+z;;L()){q(e,n);let o=U(n,t);if("value"in o)return o.value;if(!o.passing||Date.now()>r)throw x({directory:e,path:n,error:o.error})}}}}function U(e,n){let t=()=>!0;try{let r=v(e);t=r.isSound;try{J(e,r.database);let o=n(r.database);return t()?{value:o}:{error:new Error("It is being written."),passing:!0}}finally{r.close()}}catch(r){return{error:r,passing:!t()||B.has((0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.f)(r)??0)}}}function q(e,n){let t;try{t=(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.statSync)(n,{throwIfNoEntry:!1})?.size??0}catch(r){throw x({directory:e,path:n,error:r})}if(!(t>0))throw (0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.B)(e)?T(e):D(e)}function J(e,n){let{user_version:t}=n.prepare("PRAGMA user_version").get();if(t>_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.s.length)throw new _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.t(t);if(t===0)throw D(e);if(t<_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.s.length)throw T(e)}function L(){Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,j)}function x(e){let{directory:n,path:t,error:r}=e;return r instanceof _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a?r:r instanceof _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.t?(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.E)({path:t,error:r,remedy:"Show it with that version."}):(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.h)(r)||r instanceof SyntaxError?W(t,r):(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_2__.f)(r)===void 0&&!r.code?r:new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"state",message:`The record of runs in ${n} cannot be read (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(r)}).`,remedy:"Make it readable, or name another state directory (`--state-dir`).",cause:r})}function D(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"usage",message:`No run was started yet in ${e}.`,remedy:"Start one (see: gloss run --help), or name another state directory (`--state-dir`)."})}function T(e){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"state",message:`The runs in ${e} were written by an older Gloss.`,remedy:"Run a pipeline there once with this one, which brings them up to date, or show them with that one."})}function W(e,n){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.a({code:"state",message:`The record of runs ${e} is damaged (${(0,_chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_3__.b)(n)}).`,remedy:"The next run sets it aside and starts anew; finished answers are kept elsewhere and are reused.",cause:n})}


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ _),
/* harmony export */   b: () => (/* binding */ q)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1266);
/* harmony import */ var _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var R="wrun_",I=4,m=3,c=`SELECT runs.run_id AS runId, requests.parent IS NOT NULL AS isChild
  FROM runs LEFT JOIN requests ON requests.run_id = runs.run_id`;function _(r){let{database:e,text:s}=r;if(s===void 0)return y(e);let o=s.trim().replace(/^wrun_/i,"").toUpperCase(),u=e.prepare(`${c} WHERE substr(runs.run_id, 1, length(?1)) = ?1 ORDER BY runs.row`),n=e.prepare(`${c} WHERE substr(runs.run_id, -length(?1)) = ?1 ORDER BY runs.row`),a=o===""?[]:u.all(`${R}${o}`),t=a.length>0||o.length<I?a:n.all(o),[d,...i]=t;if(!d)throw L(s);if(i.length===0)return d.runId;let[p,...h]=t.filter(({isChild:w})=>w===0);if(!p||h.length>0)throw D(s,t);return p.runId}function y(r){let e=r.prepare(`${c} WHERE parent IS NULL ORDER BY requests.run_id IS NULL, runs.row DESC LIMIT 1`).get();if(e)return e.runId;throw new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:"No run was started yet.",remedy:"Start one (see: gloss run --help), or name another state directory (`--state-dir`)."})}function L(r){return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`There is no run '${r}' here.`,remedy:"Leave it out for the newest run, or name another state directory (`--state-dir`)."})}function D(r,e){let s=e.slice(0,m).map(({runId:o})=>o);return new _chunk_SK27CNIL_js__WEBPACK_IMPORTED_MODULE_2__.a({code:"usage",message:`'${r}' could be ${e.length} runs (${s.join(", ")}${e.length>m?", \u2026":""}).`,remedy:"Give more of the id."})}function q(r){let e=(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_1__.c)(r),s=r.prepare("SELECT run_id AS runId FROM requests JOIN runs USING (run_id) WHERE parent = ? ORDER BY row"),o=r.prepare(`SELECT run_id AS runId, status FROM requests WHERE key = :key AND (started_at, run_id) < (:startedAt, :runId)
     ORDER BY started_at DESC, run_id DESC`);return{get:u=>{let n=e.get(u);if(!n)return;if(!(0,_chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_1__.d)(n))throw new _chunk_ZQJURJMX_js__WEBPACK_IMPORTED_MODULE_1__.g(`The request of run ${u} was changed`);let{crc:a,...t}=n;return t},childrenOf:u=>s.all(u).map(n=>n.runId),replacedBy:({key:u,startedAt:n,runId:a})=>{let t=o.all({key:u,startedAt:n,runId:a}),d=t.findIndex(({status:i})=>i!=="abandoned");return t.slice(0,d===-1?t.length:d).map(i=>i.runId).reverse()}}}


/***/ })

};
